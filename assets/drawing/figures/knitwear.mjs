// Tops drawn by hand over plain bodies, so that somebody wears the same in bust and whole figure: T-shirt, sweater,
// hood, open shirt, shawl. Each piece is SVG in the units of the pose named with it. Knows no person.
import { shadeOf } from './palette.mjs';
import { line, patch, piece, tube } from './strokes.mjs';

const TORSO = 'M316 590L620 586L700 626L746 740L758 800L763 880L764 960L778 1060L806 1180L836 1300L842 1420L730 1500H330L300 1390L322 1150L316 960L306 860L250 640Z';
const NECK = 'M394 486L352 516L342 566Q400 676 520 680Q606 668 620 580L596 546L562 528L552 486Z';

/** What is under a short-sleeved top: covers collar, buttons and tails of standing/ShirtPantsWB/short and bares the wrists. */
function drawTee(top, skin) {
  return patch(TORSO, top) + patch(NECK, skin) + line('M394 474Q390 504 350 522M554 486Q558 530 604 550', 13)
    + patch('M300 1330L288 1384L276 1490C380 1560 480 1576 600 1578C720 1578 800 1540 854 1492L842 1330Z', top)
    + line('M288 1376Q278 1430 274 1490C380 1560 480 1576 600 1578C720 1578 800 1540 856 1492L856 1426', 14)
    + patch('M130 1462L236 1470L238 1530L170 1600L154 1604Q138 1540 130 1462Z', skin) + line('M125 1440Q136 1536 155 1606', 14) + patch('M858 1480L896 1470L898 1500L858 1520Z', skin)
    + line('M104 964Q176 1002 258 984', 13);
}

/** T-shirt with a round collar: over standing/ShirtPantsWB/short. `trim` is the colour of collar and cuffs. */
export const TEE = {
  plain: drawTee,
  stand: (top, skin, trim = top) => drawTee(top, skin)
    + tube('M340 558Q398 684 522 690Q612 682 620 574', trim, 38, 22)
    + (trim === top ? '' : tube('M100 946Q176 984 258 968', trim, 40, 24) + tube('M786 946Q814 946 836 930', trim, 36, 22)),
};

const SIDES = [[690, 118, 776], [760, 112, 788], [830, 108, 798], [900, 104, 804], [960, 282, 770], [1030, 298, 782], [1100, 302, 802], [1170, 302, 822], [1240, 296, 838], [1310, 290, 850], [1380, 286, 854], [1450, 282, 848]];

/** Stripes across a T-shirt: over TEE. */
export const STRIPES = {
  stand: (width = 16) => SIDES.map(([y, left, right]) => line(`M${left + 8} ${y + 4}Q${(left + right) / 2 + 40} ${y + (y < 940 ? 22 : 26)} ${right - 8} ${y - 4}`, width)).join('')
    + line('M176 628Q260 634 340 622M630 622Q690 628 742 640', width - 3),
};

const SWEATER = 'M352 570L600 566L690 640L730 740L750 860L772 980L780 1200L782 1366L338 1376L336 1200L334 1000L336 920L330 760L300 600Z';

/** A sweater with a ribbed edge, without zip and bow: over standing/DocProtectiveClothe. Collars go on top. */
export const SWEATER_BODY = {
  stand: (top) => patch(SWEATER, top) + patch('M806 1310L882 1310L896 1440L880 1466L806 1476Z', top)
    + patch('M160 926L216 926L208 1160L162 1160Z', top)
    + piece('M322 1384Q560 1414 800 1372L802 1452Q560 1494 320 1460Z', shadeOf(top), 12)
    + line('M380 1410L380 1446M450 1418L450 1456M520 1420L520 1460M590 1418L590 1458M660 1412L660 1452M730 1404L730 1442', 7),
};

/** High collar: over bust/Turtleneck and SWEATER_BODY. */
export const HIGH_COLLAR = {
  bust: (top) => piece('M368 470Q350 512 352 560Q470 600 566 566Q572 520 556 474Q470 500 368 470Z', top, 12) + line('M374 526Q470 552 556 530', 8)
    + line('M206 880Q200 1000 206 1400M700 880Q716 1000 726 1400', 15),
  stand: (top) => piece('M386 494Q366 530 368 580Q478 622 588 586Q592 540 572 502Q480 530 386 494Z', top, 12) + line('M386 550Q480 582 574 556', 8),
};

const FLECKS = [[160, 660], [240, 830], [140, 900], [250, 1000], [420, 720], [560, 690], [690, 740], [400, 880], [600, 860], [720, 960], [430, 1060], [580, 1120], [690, 1200], [400, 1260], [540, 1300], [180, 1180], [220, 1340], [860, 1220]];

/** Polo collar and flecks of the sweater of bust/PoloSweater: over SWEATER_BODY. */
export const POLO = {
  stand: (collar, skin) => FLECKS.map(([x, y], i) => line(`M${x} ${y}l28 ${i % 2 ? 16 : -14}`, 7)).join('')
    + patch('M396 496L404 540L486 640L556 548L556 496Z', skin)
    + piece('M390 496Q352 508 346 560L350 668Q400 634 440 634Q470 640 482 652L482 628Q420 590 390 496Z', collar, 11)
    + piece('M556 500Q540 580 496 628L494 650Q520 632 552 630Q590 636 626 656Q632 590 604 534Q580 508 556 500Z', collar, 11),
};

/** Hood on the back, front edges and pocket of a sweater with a zip. */
export const HOOD = {
  /** Over SWEATER_BODY. */
  stand: (top, skin) => patch('M398 496L512 660L556 500Z', skin)
    + piece('M392 470Q330 440 282 474Q222 480 214 540Q208 580 232 606Q282 566 340 552Q420 620 500 700L512 660Q440 590 392 506Z', top, 12)
    + piece('M560 494Q554 580 512 660L514 704Q610 650 640 580Q636 520 590 490Z', top, 12)
    + line('M514 700Q546 1000 556 1386', 11) + line('M390 1390Q396 1330 430 1290Q462 1250 466 1170L664 1160Q668 1240 712 1286Q736 1320 738 1380', 11),
  /** Over standing/CrossedArmsWB. */
  folded: (top, skin) => patch('M330 520L450 660L552 540L500 600Z', skin)
    + piece('M378 468Q312 440 262 474Q204 480 196 538Q192 572 214 596Q258 560 306 544Q370 616 452 690L456 644Q408 590 384 510Z', top, 12)
    + piece('M548 506Q520 590 456 644L456 692Q556 640 598 576Q594 524 566 494Z', top, 12)
    + line('M456 690Q468 760 470 850M486 1086L494 1390', 11) + line('M256 1376Q264 1320 304 1280Q344 1240 350 1150M640 1146Q648 1230 690 1276Q712 1310 716 1380', 11),
};

/** Open shirt over a T-shirt, sleeves rolled as in the Easing poses: over bust/ButtonShirt. */
export const OPEN_SHIRT = {
  bust: (shirt, inner, skin) => patch('M392 520L396 536Q440 600 488 640Q530 600 548 520Z', skin)
    + piece('M424 592Q488 636 540 584L578 628Q606 780 602 1000L614 1400H350L366 1000Q370 800 402 642Z', inner, 14)
    + piece('M52 1170H192V1420H52Z', skin, 14) + piece('M728 1170H806V1420H734Z', skin, 14)
    + piece('M34 1112L208 1120L210 1196L30 1188Z', shirt, 13) + piece('M712 1124L812 1110L820 1182L716 1196Z', shirt, 13),
};

/** A broad shawl, wound once: over bust/ShirtCoat and standing/Doc. */
export const SHAWL = {
  bust: (colour) => piece('M520 640L566 960L468 984L430 660Z', colour) + line('M468 984L462 1024M492 978L490 1020M518 972L520 1012M544 966L550 1004', 9)
    + piece('M366 478Q292 500 288 590Q296 690 440 716Q600 716 640 610Q644 520 572 486Q560 540 474 548Q390 540 366 478Z', colour)
    + line('M318 560Q370 640 480 646Q570 640 612 574M372 666Q420 640 440 600M506 690Q490 640 500 606', 8),
  stand: (colour) => piece('M520 690L560 1010L470 1030L436 700Z', colour) + line('M470 1030L464 1066M494 1026L492 1062M518 1020L520 1056M542 1014L548 1048', 8)
    + piece('M386 492Q308 520 306 610Q318 712 460 736Q620 734 656 632Q656 540 580 500Q570 556 488 566Q410 556 386 492Z', colour)
    + line('M336 584Q386 664 496 668Q588 662 628 598M392 690Q438 662 456 622M520 712Q506 660 516 628', 8),
};

/** Plain top in place of the striped one: over bust/ShirtCoat. */
export const PLAIN_INNER = {
  bust: (colour) => patch('M392 606Q480 646 558 606L554 1150V1400H440V1150Z', colour) + line('M392 612Q480 642 556 612', 11) + line('M386 600L440 1130V1400M562 600L556 1130V1400', 15),
};

/** Woollen lining that folds over the front edges: over standing/BlazerPantsWB. */
export const LINING = {
  stand: (colour, jacket, inner, skin) => patch('M234 1116H424V1214L300 1280H250Z', jacket) + patch('M712 1130L774 1130L780 1200L802 1336L744 1336L720 1214Z', jacket)
    + line('M252 806L258 838Q304 844 356 828M252 1160L340 1098M770 1180L750 1240', 9) + patch('M392 500V620H570V500Z', skin)
    + patch('M392 628L600 632L672 760L676 1180H520Z', inner)
    + line('M398 634Q480 662 590 630', 11)
    + piece('M384 474Q296 470 262 520Q236 536 262 566Q300 600 300 690L330 760Q420 980 548 1480L500 1020Q440 720 400 606Z', colour, 13)
    + piece('M562 484Q640 480 684 532Q704 560 690 584L726 700L742 900L690 1470Q690 1000 622 700Q590 580 562 530Z', colour, 13)
    + line('M276 552Q300 540 322 552M300 590Q330 584 352 600M668 560Q648 552 630 566', 7),
};

/** Headphones round the neck: over bust/Hoodie and HOOD on standing/DocProtectiveClothe. */
export const HEADPHONES = {
  bust: (colour) => tube('M352 690Q330 560 400 500M616 690Q640 570 560 500', colour, 34, 18) + piece('M310 640Q340 620 384 650Q410 700 396 770Q360 796 318 770Q296 700 310 640Z', colour)
    + piece('M584 650Q624 622 656 644Q672 700 652 768Q612 794 576 768Q564 700 584 650Z', colour) + line('M332 664Q322 706 334 752M636 666Q648 706 636 750', 8),
  stand: (colour) => tube('M380 690Q358 580 410 510M640 690Q660 580 572 508', colour, 32, 17) + piece('M342 650Q372 630 412 660Q436 706 424 766Q390 790 350 766Q330 706 342 650Z', colour, 12)
    + piece('M612 660Q648 634 678 654Q694 706 676 764Q640 788 606 764Q594 706 612 660Z', colour, 12) + line('M362 672Q354 710 364 748M660 674Q670 710 660 746', 7),
};
