/** WW106, WW324, WW325: circles without a pause, choices that can run out, nodes without a way out. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredEncounter, AuthoredNode } from "../schema/encounter.ts";
import type { AuthoredCondition } from "../schema/condition.ts";
import type { AuthoredChoice, AuthoredExit } from "../schema/node-end.ts";

/** The ways out of a node, all of them in one form. */
export function exitsOf({ end }: AuthoredNode): readonly AuthoredExit[] {
  switch (end.is) {
    case "choices": return end.choices.map(({ goto, to, ending, if: when }) => ({ "to-node": goto, to, ending, if: when }));
    case "goto": return [{ "to-node": end.goto }];
    case "branch": return end.goto;
    case "chance": return end.chance;
    case "road":
    case "to": return [{ to: "road" }];
    case "ending": return [{ ending: end.ending }];
  }
}

function nextNodes(node: AuthoredNode): string[] {
  return exitsOf(node).flatMap(({ "to-node": next }) => (next === undefined ? [] : [next]));
}

/** True when play is sure to wait somewhere in the node. */
function isPause({ beats, end }: AuthoredNode): boolean {
  return end.is === "choices" || beats.some((beat) => beat.is === "line" && !beat.if && !beat.long && !beat.uses);
}

/** Nodes from which the goal can be reached, walking back from the nodes that have it. */
function leadingTo(nodes: readonly AuthoredNode[], hasGoal: (node: AuthoredNode) => boolean): Set<string> {
  const good = new Set(nodes.filter(hasGoal).map(({ id }) => id));
  for (let before = -1; before !== good.size;) {
    before = good.size;
    for (const node of nodes) if (nextNodes(node).some((next) => good.has(next))) good.add(node.id);
  }
  return good;
}

/** The nodes of a circle in which nothing makes play wait, if there is one: what remains when all others are taken away. */
function circleWithoutPause(nodes: readonly AuthoredNode[]): AuthoredNode[] {
  let left = nodes.filter((node) => !isPause(node));
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const kept = left.filter((node) => nextNodes(node).some((next) => ids.has(next)));
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

function isOpposite(one: AuthoredCondition, other: AuthoredCondition): boolean {
  return one.not !== undefined && Object.keys(one).length === 1 && JSON.stringify(one.not) === JSON.stringify(other);
}

/** True when one of the choices can always be taken: it has no condition, or another has just the opposite one. */
function cannotRunOut(choices: readonly AuthoredChoice[]): boolean {
  return choices.some((choice) => !choice.if || choices.some((other) => other.if && choice.if && isOpposite(choice.if, other.if)));
}

/** The ways through one encounter. */
export function checkWays({ file, nodes }: AuthoredEncounter): Diagnostic[] {
  const leaves = leadingTo(nodes, (node) => exitsOf(node).some((exit) => exit.to !== undefined || exit.ending !== undefined));
  const known = new Set(nodes.map(({ id }) => id));
  const isIntact = nodes.every((node) => nextNodes(node).every((next) => known.has(next)));
  const circle = circleWithoutPause(nodes);
  const [first] = circle;
  return [
    ...(isIntact ? nodes : []).filter(({ id }) => !leaves.has(id)).map(({ id }) => diagnose("WW325", file.spotOf(["nodes", id], "key"), { name: id })),
    ...(first ? [diagnose("WW106", file.spotOf(["nodes", first.id], "key"), { nodes: circle.map(({ id }) => `‘${id}’`).join(", ") })] : []),
    ...nodes.flatMap(({ id, end }) => (end.is === "choices" && !cannotRunOut(end.choices)
      ? [diagnose("WW324", file.spotOf(["nodes", id, end.index, "choices"], "key"))] : [])),
  ];
}
