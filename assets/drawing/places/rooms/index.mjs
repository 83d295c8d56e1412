// All places, in one list. Own work of the project.
import { agency } from './agency.mjs';
import { bedroom } from './bedroom.mjs';
import { customerStairs } from './customer-stairs.mjs';
import { fundOffice } from './fund-office.mjs';
import { fundWaiting } from './fund-waiting.mjs';
import { kitchen } from './kitchen.mjs';
import { occupationalHealth } from './occupational-health.mjs';
import { parkBench } from './park-bench.mjs';
import { practice } from './practice.mjs';
import { vdabCounter } from './vdab-counter.mjs';

/** Every place that is built. */
export const rooms = [kitchen, bedroom, practice, fundOffice, fundWaiting, occupationalHealth, agency, customerStairs, vdabCounter, parkBench];
