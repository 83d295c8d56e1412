// Work clothing and other things drawn by hand in the line of the figures: stethoscope, apron, tunic, tie, badge, shoes.
// Each piece is SVG in the units of the pose it was drawn for. Knows no person.
import { INK, shadeOf, WHITE } from './palette.mjs';
import { strokePath } from './svg.mjs';

const line = (outline, width = 12) => strokePath(outline, INK, width);
const piece = (outline, colour, width = 13) => strokePath(outline, INK, width, colour);
const tube = (outline, colour) => line(outline, 26) + strokePath(outline, colour, 12);
const disc = (x, y, radius, colour) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="${INK}" stroke-width="11"/>`;

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

const DOTS = [[98, 760], [150, 690], [168, 830], [232, 640], [224, 900], [330, 700], [452, 706], [574, 690], [652, 640], [690, 800], [726, 720], [728, 850]];

/** Dots on a sweater like those of standing/PolkaDots: for bust/Shirt. */
export const SWEATER_DOTS = {
  bust: (colour) => DOTS.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="19" fill="${colour}" stroke="${INK}" stroke-width="6"/>`).join(''),
};

/** Nurse's tunic: V-neck, breast pocket with two pens: for bust/Shirt and standing/WalkingWB. */
export const TUNIC = {
  bust: (colour, skin) => `<path d="M350 582Q452 668 572 582L466 752Z" fill="${skin}"/>` + line('M322 548L466 758L590 548', 13)
    + line('M466 758L472 1350', 8) + line('M606 832v-46M634 832v-38', 11)
    + piece('M548 838Q612 846 676 834L670 962Q612 976 556 964Z', shadeOf(colour), 11),
  stand: (colour, skin) => `<path d="M372 578Q474 634 586 578L482 726Z" fill="${skin}"/>` + line('M350 556L482 732L604 556', 12)
    + line('M596 800v-40M622 800v-32', 10) + piece('M548 806Q602 812 656 802L650 914Q602 926 554 916Z', shadeOf(colour), 10),
};

/** Shirt collar and tie under a jacket: for bust/BlazerBlackTee and standing/DocStethoscope (where it takes the stethoscope's place). */
export const COLLAR_AND_TIE = {
  bust: (shirt, tie) => piece('M452 642L488 642L508 1400H432Z', tie, 12) + piece('M448 636H490L482 690H458Z', tie, 11)
    + piece('M368 506Q410 590 468 636L398 700Q358 610 356 524Z', shirt, 12) + piece('M548 506Q520 590 470 636L538 698Q566 610 560 520Z', shirt, 12),
  stand: (shirt, tie, jacket) => `<path d="M372 566L488 660L598 562L676 1000L690 1346H484L392 800Z" fill="${shirt}"/>`
    + piece('M478 704H502L556 1300L526 1344L490 1300Z', tie, 11) + piece('M466 656H510L502 710H476Z', tie, 11)
    + piece('M364 540L304 730L350 778L322 812Q420 1010 484 1346Q470 1000 404 740Q378 640 382 556Z', jacket, 12)
    + piece('M604 540L672 730L634 780L668 812Q690 1010 692 1346Q664 1000 640 760Q622 640 592 556Z', jacket, 12)
    + piece('M380 552Q424 620 486 660L420 728Q374 640 366 570Z', shirt, 11) + piece('M594 552Q560 620 490 660L556 726Q592 650 606 568Z', shirt, 11),
};

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

/** Straight trouser ends and plain shoes in place of the gathered ones of the Doc poses. */
export const DOC_FEET = (trousers, shoes) => piece('M84 2740Q70 2850 22 2910Q6 2964 74 2966H176Q240 2960 248 2880L246 2740Z', shoes, 15)
  + piece('M500 2730L494 2850Q492 2892 560 2898L862 2910Q910 2896 886 2850Q800 2800 690 2730Z', shoes, 15)
  + line('M30 2930Q120 2944 236 2926M498 2866Q680 2880 890 2878', 8)
  + piece('M38 2560L58 2776Q150 2800 270 2772L298 2560', trousers, 15) + piece('M447 2550L466 2752Q580 2780 690 2750L697 2550', trousers, 15);
