// All places, in one list. Own work of the project.
import { agency } from './agency.mjs';
import { bakery } from './bakery.mjs';
import { bedroom } from './bedroom.mjs';
import { busStop } from './bus-stop.mjs';
import { customerStairs } from './customer-stairs.mjs';
import { fundOffice } from './fund-office.mjs';
import { fundWaiting } from './fund-waiting.mjs';
import { hospitalWard } from './hospital-ward.mjs';
import { kitchen } from './kitchen.mjs';
import { occupationalHealth } from './occupational-health.mjs';
import { office } from './office.mjs';
import { parkBench } from './park-bench.mjs';
import { practice } from './practice.mjs';
import { school } from './school.mjs';
import { vdabCounter } from './vdab-counter.mjs';
import { warehouse } from './warehouse.mjs';

/** Every place that is built. */
export const rooms = [kitchen, bedroom, practice, fundOffice, fundWaiting, occupationalHealth, agency, customerStairs, vdabCounter, parkBench, warehouse, school, hospitalWard, office, bakery, busStop];
