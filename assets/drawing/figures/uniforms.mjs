// Work clothing for people whom one meets: safety vest, knitted vest, tunic, baker's jacket, dungarees, lanyard, backpack.
// Each piece is SVG in the units of the pose named with it. Knows no person.
import { shadeOf, WHITE } from './palette.mjs';
import { disc, line, patch, piece, tube } from './strokes.mjs';

const SILVER = '#e4e7e5';
const reflect = (outline) => piece(outline, SILVER, 9);

const VEST_LEFT = {
  bust: 'M292 530Q262 536 228 552Q198 640 212 740Q222 820 212 890L204 1420H482V1010Q440 950 400 870Q330 730 292 530Z',
  stand: 'M336 574L236 592Q238 720 268 860Q290 930 290 990Q312 1130 296 1280L284 1440Q440 1488 608 1486L566 1010Q500 930 452 830Q380 700 336 574Z',
};
const VEST_RIGHT = {
  bust: 'M642 566Q668 582 690 604Q672 700 690 800Q700 850 702 900L728 1420H494V1010Q540 950 580 860Q634 730 642 566Z',
  stand: 'M642 584L706 604Q716 720 752 840Q774 900 770 960Q790 1100 838 1270Q852 1340 850 1440Q730 1484 616 1486L576 1010Q600 930 612 830Q640 700 642 584Z',
};
const VEST_BANDS = {
  bust: ['M206 1094Q340 1114 482 1110V1172Q340 1176 204 1156Z', 'M494 1110Q610 1108 710 1090L714 1152Q610 1168 494 1172Z',
    'M250 542L292 530Q300 590 316 650L318 1102L264 1098V880Q262 700 250 542Z', 'M642 566L674 588Q656 700 660 820L664 1098L610 1104L600 820Q636 700 642 566Z'],
  stand: ['M300 1090Q430 1120 574 1116L582 1176Q430 1180 300 1150Z', 'M586 1116Q690 1112 792 1086L812 1144Q700 1174 594 1176Z',
    'M288 584L336 574Q350 630 370 680L404 1110L350 1102L322 860Q296 700 288 584Z', 'M642 584L690 600Q696 720 722 840L746 1100L692 1110L666 840Q654 740 642 660Z'],
};
const drawVest = (pose, colour) => piece(VEST_LEFT[pose], colour) + piece(VEST_RIGHT[pose], colour) + VEST_BANDS[pose].map(reflect).join('');

/** Safety vest with reflecting bands: over bust/ButtonShirt or bust/Shirt and the standing/ShirtPantsWB poses. */
export const VEST = {
  bust: (colour) => drawVest('bust', colour) + line('M488 1010V1400', 8),
  stand: (colour) => drawVest('stand', colour),
};

/** Knitted vest with a V-neck: over bust/ButtonShirt and standing/ShirtPantsWB. */
export const KNIT_VEST = {
  bust: (colour, edge) => piece('M292 530Q262 536 228 552Q198 640 212 740Q222 820 212 890L204 1420H728L702 900Q700 850 690 800Q672 700 690 604Q668 582 642 566Q620 720 490 900Q340 740 292 530Z', colour)
    + tube('M290 540Q340 740 490 894Q616 720 644 574', edge, 40, 24) + tube('M232 556Q200 650 214 740Q220 800 214 850M686 608Q672 700 690 800L698 850', edge, 34, 19),
  stand: (colour, edge) => piece('M336 574L236 592Q238 720 268 860Q290 930 290 990Q312 1130 296 1280L278 1480C380 1540 480 1560 600 1564C720 1564 800 1530 856 1484L842 1290Q790 1100 770 960Q774 900 752 840Q716 720 706 604L642 584Q630 740 566 900Q420 760 336 574Z', colour)
    + tube('M336 582Q420 760 566 894Q626 740 644 592', edge, 36, 21) + tube('M240 598Q240 720 268 850M704 610Q714 720 750 830', edge, 32, 18)
    + line('M284 1420C380 1480 480 1500 600 1504C720 1504 800 1470 852 1426', 9) + line('M340 1462V1516M410 1486V1540M480 1500V1554M550 1508V1562M620 1508V1564M690 1502V1556M760 1482V1538', 7),
};

/** Tunic with a coloured edge, pocket and watch: over bust/Shirt and TEE on standing/ShirtPantsWB/short. */
export const EDGED_TUNIC = {
  bust: (colour, skin, edge) => patch('M350 562Q452 668 576 562L466 752Z', skin) + tube('M320 548L466 758L590 546', edge, 40, 24)
    + line('M466 774L472 1400', 9) + tube('M-4 862Q90 906 190 902', edge, 40, 24) + tube('M704 892L772 868', edge, 40, 24)
    + piece('M548 858Q612 866 676 854L670 982Q612 996 556 984Z', shadeOf(colour), 11) + line('M600 852v-44M628 852v-36', 11),
  stand: (colour, skin, edge) => patch('M394 500L400 560L520 742L572 590L556 500Z', skin) + tube('M338 530L520 750L608 556', edge, 44, 28)
    + line('M522 768Q560 1100 562 1526', 9) + tube('M100 946Q176 984 258 968', edge, 40, 24) + tube('M786 946Q814 946 836 930', edge, 36, 22)
    + piece('M612 850Q664 858 716 846L712 956Q664 968 618 958Z', shadeOf(colour), 10) + line('M650 844v-40M676 844v-32', 10)
    + line('M330 1300Q400 1322 480 1322L476 1440M640 1320Q720 1316 800 1290', 10),
};

/** Watch on a ribbon, as nurses wear it. */
export const WATCH = {
  bust: (colour) => tube('M300 770L300 816', colour, 24, 11) + disc(300, 848, 32, WHITE) + line('M300 848V830M300 848L312 852', 6),
  stand: (colour) => tube('M386 800L388 842', colour, 22, 10) + disc(390, 870, 28, WHITE, 10) + line('M390 870V854M390 870L400 874', 6),
};

/** Ribbon with a pass: over any chest. */
export const LANYARD = {
  bust: (colour) => tube('M372 560Q420 740 470 860Q520 740 560 564', colour, 22, 10) + piece('M420 864H522V1000H420Z', WHITE, 11)
    + patch('M428 872H514V904H428Z', colour) + line('M444 934H500M444 962H486', 7),
  stand: (colour) => tube('M388 590Q440 760 486 880Q530 760 578 592', colour, 20, 9) + piece('M442 884H532V1004H442Z', WHITE, 10)
    + patch('M449 891H525V920H449Z', colour) + line('M462 946H512M462 970H500', 6),
};

const BUTTONS = { bust: [[400, 780], [400, 880], [400, 980], [580, 780], [580, 880], [580, 980]], stand: [[440, 800], [452, 890], [464, 980], [630, 800], [642, 890], [652, 980]] };

/** Baker's jacket with two rows of buttons, neckerchief and a long apron from the waist. */
export const BAKER = {
  bust: (apron, kerchief) => line('M600 610Q640 700 632 800Q620 940 612 1060', 10) + BUTTONS.bust.map(([x, y]) => disc(x, y, 15, WHITE, 9)).join('')
    + piece('M204 1060Q450 1096 706 1056L730 1420H196Z', apron) + line('M204 1112Q450 1148 712 1108', 8)
    + piece('M322 532Q380 640 462 652Q550 640 590 534Q600 600 560 660Q520 690 470 694Q380 690 340 620Z', kerchief, 12)
    + piece('M446 664Q410 730 384 760L452 770L474 690L510 764L566 740Q510 700 492 664Z', kerchief, 11),
  stand: (apron, kerchief) => line('M648 640Q682 740 676 840Q672 960 680 1080', 9) + BUTTONS.stand.map(([x, y]) => disc(x, y, 13, WHITE, 8)).join('')
    + piece('M300 1096Q540 1140 794 1090Q850 1250 850 1420Q856 1800 812 2110Q560 2160 250 2110Q250 1760 276 1440Q300 1300 300 1096Z', apron)
    + line('M302 1146Q540 1190 804 1140M420 2130Q440 1900 436 1700', 8)
    + piece('M340 520Q316 560 346 606Q430 700 528 704Q612 684 624 606Q626 566 600 546Q580 640 524 656Q440 640 386 522Z', kerchief, 12)
    + piece('M508 672Q474 736 450 764L512 776L532 700L562 770L614 748Q566 712 550 672Z', kerchief, 11),
};

/** Straps of a backpack: over OPEN_SHIRT and standing/EasingWB. */
export const BACKPACK = {
  bust: (colour) => tube('M274 528Q262 660 232 760Q210 840 214 920M650 562Q684 680 696 790Q704 850 702 900', colour, 58, 42)
    + piece('M202 790L262 806L256 850L196 836Z', '#e7c66a', 9) + piece('M666 770L724 756L732 800L676 814Z', '#e7c66a', 9),
  stand: (colour) => tube('M276 548Q282 680 262 790Q256 860 266 930M652 584Q704 660 722 760Q734 840 738 900', colour, 52, 37)
    + piece('M240 770L294 782L290 822L236 812Z', '#e7c66a', 9) + piece('M694 752L750 736L758 776L704 792Z', '#e7c66a', 9),
};

/** Dungarees: over bust/Shirt and TEE on standing/ShirtPantsWB/short, with trousers of the same colour. */
export const DUNGAREES = {
  bust: (colour) => tube('M296 548Q300 660 318 800M612 560Q616 660 596 796', colour, 58, 42)
    + piece('M272 770Q450 800 634 764L656 930Q684 1010 712 1050V1420H198V1050Q236 1010 250 930Z', colour)
    + line('M268 812Q450 842 640 806', 8) + disc(320, 806, 17, '#e7c66a', 9) + disc(594, 802, 17, '#e7c66a', 9)
    + piece('M362 892Q452 906 546 890L540 1040Q452 1056 370 1042Z', shadeOf(colour), 11) + line('M454 900V1046', 7),
  stand: (colour) => patch('M296 1360L282 1486L352 1610L560 1660L700 1640L834 1560L848 1490L838 1360Z', colour)
    + tube('M372 612Q360 720 382 830M650 616Q690 720 690 822', colour, 50, 35)
    + piece('M340 806Q540 838 730 798L748 930Q770 1030 806 1110L846 1290L856 1490L838 1560L852 1300L300 1300L276 1486L292 1240Q300 1120 306 1080Q332 1020 332 930Z', colour)
    + patch('M322 1060L300 1280L288 1380L840 1380L836 1290L790 1090Z', colour)
    + line('M338 844Q540 876 736 836', 8) + disc(384, 836, 15, '#e7c66a', 8) + disc(692, 828, 15, '#e7c66a', 8)
    + piece('M440 920Q540 934 640 916L636 1060Q540 1076 448 1062Z', shadeOf(colour), 11) + line('M542 928V1066', 7)
    + line('M300 1250Q560 1290 832 1240', 8) + line('M330 1340Q400 1350 420 1420M770 1420Q780 1360 826 1330', 9),
};

/** Walkie-talkie on the chest of a vest. */
export const RADIO = {
  bust: () => line('M596 850V760', 13) + piece('M560 850H632V968H560Z', '#4a4756', 11) + line('M576 880H616M576 902H616', 7),
  stand: () => line('M676 820V742', 12) + piece('M646 820L708 816L716 920L654 926Z', '#4a4756', 10) + line('M662 848L698 846M664 868L700 866', 6),
};
