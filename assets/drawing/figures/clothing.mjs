// Work clothing and other things drawn by hand in the line of the figures: stethoscope, apron, tunic, tie, badge, shoes.
// Each piece is SVG in the units of the pose it was drawn for. Knows no person.
import { INK, shadeOf, WHITE } from './palette.mjs';
import { disc, line, patch, piece, tube } from './strokes.mjs';
import { strokePath } from './svg.mjs';

const STEEL = '#d5dbe0';

/** Stethoscope round the neck: for bust/BlazerBlackTee and standing/BlazerPantsWB. */
export const STETHOSCOPE = {
  bust: (colour) => line('M318 752Q286 800 296 852M332 752Q362 800 352 850', 11)
    + disc(296, 858, 7, INK) + disc(352, 856, 7, INK)
    + tube('M372 512Q318 620 325 748', colour) + tube('M556 510Q622 640 604 806', colour) + disc(602, 840, 30, STEEL) + disc(602, 840, 9, STEEL),
  stand: (colour) => line('M372 762Q344 800 352 846M384 762Q412 800 402 844', 10)
    + disc(352, 852, 6, INK) + disc(402, 850, 6, INK)
    + tube('M398 566Q366 640 378 758', colour) + tube('M556 566Q610 660 592 780', colour) + disc(590, 812, 27, STEEL) + disc(590, 812, 8, STEEL),
};

/** Bib apron with a pocket: for bust/Shirt and standing/PolkaDots. */
export const APRON = {
  bust: (colour) => line('M316 548Q290 640 268 772M590 546Q622 640 640 768', 30)
    + strokePath('M316 548Q290 640 268 772M590 546Q622 640 640 768', colour, 9)
    + piece('M250 764Q450 796 656 760L668 920Q676 1010 700 1056V1400H202V1056Q228 1010 238 920Z', colour)
    + line('M244 802Q450 832 662 798', 7) + piece('M330 1072Q452 1086 576 1070L570 1236Q452 1256 338 1238Z', shadeOf(colour), 11),
  stand: (colour) => line('M326 604L312 812M598 600L632 806', 28) + strokePath('M326 604L312 812M598 600L632 806', colour, 8)
    + piece('M300 806Q464 830 644 800L658 1010Q716 1060 728 1190L742 1800Q500 1850 268 1806L244 1190Q248 1060 286 1010Z', colour)
    + line('M296 842Q464 864 648 836M246 1196Q480 1226 728 1192', 8) + piece('M360 1270Q480 1284 604 1268L598 1440Q480 1458 368 1442Z', shadeOf(colour), 11),
};

const DOTS = [[96, 784], [160, 682], [178, 830], [250, 740], [292, 622], [400, 726], [528, 704], [640, 650], [664, 780], [724, 730]];

/** Dots on a sweater like those of standing/PolkaDots: for bust/Shirt. */
export const SWEATER_DOTS = {
  bust: (colour) => DOTS.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="33" fill="${colour}" stroke="${INK}" stroke-width="9"/>`).join(''),
};

/** A hand at rest in place of the pointed one: over standing/PolkaDots. */
export const HAND_AT_REST = (skin) => patch('M84 1458Q50 1510 54 1566Q62 1650 90 1698Q114 1722 136 1702Q160 1700 166 1668Q188 1640 190 1590Q236 1550 194 1492Z', skin)
  + line('M82 1452Q50 1510 54 1566Q62 1650 90 1698Q114 1722 136 1702Q160 1700 166 1668Q188 1640 190 1590Q232 1550 196 1484', 15) + line('M136 1696Q128 1664 130 1628M164 1664Q158 1640 160 1612', 7);

/** Forearms below short sleeves: over standing/PolkaDots. */
export const BARE_FOREARMS = (skin) => piece('M96 934L84 1050Q58 1200 66 1340L78 1446L200 1484L208 1350Q226 1240 240 1120L260 950Q170 990 96 934Z', skin)
  + HAND_AT_REST(skin) + patch('M84 1436L200 1474L196 1500L84 1480Z', skin)
  + piece('M724 938Q752 944 778 920Q800 1000 822 1080Q848 1220 866 1362L850 1384L802 1400L804 1340Q786 1200 764 1100Z', skin) + patch('M810 1366L856 1352L858 1400L812 1410Z', skin);

const LARGE_DOTS = [[126, 740], [236, 650], [420, 750], [600, 690], [120, 900], [300, 860], [480, 910], [640, 850], [110, 1070], [330, 1040], [510, 1080], [660, 1010], [740, 1140], [120, 1240], [310, 1230], [500, 1260], [660, 1200]];

/** Large dots as in standing/PolkaDots, and the arms: over bust/Turtleneck. */
export const POLKA_DOTS = {
  bust: (colour) => line('M206 900Q198 1000 206 1400M700 880Q716 1000 726 1400', 15) + LARGE_DOTS.map(([x, y]) => disc(x, y, 40, colour)).join(''),
};

/** Shirt collar and tie under a jacket: for bust/BlazerBlackTee and standing/DocStethoscope (where it takes the stethoscope's place). */
export const COLLAR_AND_TIE = {
  bust: (shirt, tie) => piece('M452 642L488 642L508 1400H432Z', tie, 12) + piece('M448 636H490L482 690H458Z', tie, 11)
    + piece('M368 506Q410 590 468 636L398 700Q358 610 356 524Z', shirt, 12) + piece('M548 506Q520 590 470 636L538 698Q566 610 560 520Z', shirt, 12),
  stand: (shirt, tie, jacket) => `<path d="M372 566L488 660L598 562L676 1000L690 1346H484L392 800Z" fill="${shirt}"/>`
    + patch('M680 720L632 780L676 822L700 770Z', jacket) + piece('M478 704H502L556 1300L526 1344L490 1300Z', tie, 11) + piece('M466 656H510L502 710H476Z', tie, 11)
    + piece('M364 540L304 730L350 778L322 812Q420 1010 484 1346Q470 1000 404 740Q378 640 382 556Z', jacket, 12)
    + piece('M604 540L672 730L634 780L668 812Q690 1010 692 1346Q664 1000 640 760Q622 640 592 556Z', jacket, 12)
    + piece('M380 552Q424 620 486 660L420 728Q374 640 366 570Z', shirt, 11) + piece('M594 552Q560 620 490 660L556 726Q592 650 606 568Z', shirt, 11),
};

/** Open shirt collar under a jacket: for bust/BlazerBlackTee and standing/BlazerPantsBW. */
export const OPEN_COLLAR = {
  bust: (shirt, skin) => `<path d="M372 512L468 690L548 512Z" fill="${skin}"/>` + line('M468 692L474 1400', 9) + [800, 930, 1060, 1190].map((y) => disc(492, y, 7, INK)).join('')
    + piece('M366 502Q392 600 466 690L396 742Q352 620 352 520Z', shirt, 12) + piece('M550 500Q526 600 470 690L540 736Q572 620 564 514Z', shirt, 12),
  stand: (shirt, skin) => `<path d="M392 520L392 640L506 760L596 650L566 520Z" fill="${skin}"/>` + `<path d="M400 660L506 740L600 660L640 760H430Z" fill="${shirt}"/>` + line('M506 742Q560 960 584 1170', 8)
    + [[538, 820], [558, 920], [574, 1020], [586, 1110]].map(([x, y]) => disc(x, y, 6, INK)).join('')
    + piece('M384 504Q400 620 506 738L442 790Q384 660 372 530Z', shirt, 11) + piece('M572 512Q570 630 506 738L586 776Q620 660 600 548Z', shirt, 11),
};

/** Belt in place of a drawstring: over standing/DocStethoscope. */
export const BELT = (trousers) => patch('M494 1440L704 1436L716 1600L560 1614L494 1520Z', trousers) + piece('M490 1446L704 1438L708 1480L490 1490Z', '#4b3a34', 10)
  + piece('M572 1440H624V1490H572Z', '#cfc7b8', 8);

/** Soft round collar: for bust/SweaterDots and standing/PolkaDots. */
export const ROUND_COLLAR = {
  bust: (colour, skin) => `<path d="M394 466L562 466L598 496Q566 572 474 578Q392 570 354 498Z" fill="${skin}"/>` + piece('M352 496Q286 566 300 654Q408 702 474 610Q548 698 650 648Q654 560 600 492Q566 566 474 574Q392 566 352 496Z', colour),
  stand: (colour) => piece('M304 582Q256 650 290 716Q392 742 456 670Q530 738 620 702Q644 640 602 574Q586 640 452 660Q334 640 304 582Z', colour),
};

/** Tie on a shirt: for bust/ButtonShirt and standing/ShirtPantsWB. */
export const TIE = {
  bust: (colour) => piece('M474 708L500 708L538 1400H436Z', colour, 12) + piece('M462 660Q488 672 514 660L504 712H470Z', colour, 12),
  stand: (colour) => piece('M514 668L540 666L632 1226L602 1290L556 1236Z', colour, 11) + piece('M500 624Q524 636 552 622L544 672H508Z', colour, 11),
};

/** Name badge on a doctor's coat, without letters: for bust/ShirtCoat and standing/Doc. */
export const BADGE = {
  bust: (colour) => piece('M226 872L306 866L310 974L232 980Z', WHITE, 10) + `<path d="M234 880L300 875L301 900L236 905Z" fill="${colour}"/>` + line('M248 930L292 927M250 952L280 950', 7),
  stand: (colour) => piece('M262 850L330 846L333 936L266 940Z', WHITE, 10) + `<path d="M269 857L324 853L325 876L270 880Z" fill="${colour}"/>` + line('M282 902L316 900M283 920L306 918', 6),
};

/** Straight trouser legs and plain shoes in place of the gathered ones of the Doc poses. */
export const DOC_FEET = (trousers, shoes) => piece('M84 2740Q70 2850 22 2910Q6 2964 74 2966H176Q240 2960 248 2880L246 2740Z', shoes, 15)
  + piece('M500 2730L494 2850Q492 2892 560 2898L862 2910Q910 2896 886 2850Q800 2800 690 2730Z', shoes, 15)
  + line('M30 2930Q120 2944 236 2926M498 2866Q680 2880 890 2878', 8)
  + patch('M84 2290Q22 2490 38 2776Q150 2802 266 2772Q330 2560 386 2300Z', trousers) + patch('M452 2200Q404 2420 450 2754Q570 2782 690 2752Q706 2560 724 2300Z', trousers)
  + line('M84 2280Q22 2490 38 2776Q150 2802 266 2772Q330 2560 386 2300M458 2190Q404 2420 450 2754Q570 2782 692 2752Q706 2560 728 2300', 15);

/** Takes the creases of thin overalls out of trousers: over standing/DocProtectiveClothe. */
export const SMOOTH_TROUSERS = (trousers) => strokePath('M290 1750L258 2060M218 2236L182 2420M705 1660L652 1960M592 2076L588 2176M586 2382L582 2456', trousers, 24);
