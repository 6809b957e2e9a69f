import type { StackResources } from '../facts/resource';
import type { State } from '../facts/state';
import { movedInstances } from '../read/instances';
import { subjectsOf } from './read-stack';

/**
 * The facts of one state, from all its resources.
 *
 * @param read the resources of each stack
 * @param otherState the resources of the other state of the same plan, for IDs that this one refers to
 * @param next the stacks that a synthesized state is compared with, whose `moved` blocks say what they renamed
 */
export function stateOf(
  read: readonly StackResources[],
  otherState: readonly StackResources[] = [],
  next: readonly StackResources[] = [],
): State {
  const there = new Set(
    read.flatMap(({ resources, unread, sideDoors, others }) =>
      [...resources, ...unread, ...sideDoors, ...others].map(({ key }) => key),
    ),
  );
  // If the new address is taken, Terraform destroys the resource instead.
  const moves = new Map(next.flatMap((each) => [...(each.moves ?? [])]).filter(([, to]) => !there.has(to)));
  const moved = <T extends { readonly key: string }>(each: T): T => ({ ...each, key: movedKey(each.key, moves) });
  const instanceMoves = new Map(next.flatMap((each) => [...(each.instanceMoves ?? [])]));
  const stacks =
    instanceMoves.size === 0
      ? read
      : read.map((stack) => ({
          ...stack,
          unread: stack.unread.map(moved),
          sideDoors: stack.sideDoors.map(moved),
          others: stack.others.map(moved),
          handOvers: stack.handOvers.map(moved),
          resources: stack.resources.map((each) => ({
            ...each,
            key: movedKey(each.key, moves),
            instances: movedInstances(each.key, each.instances, instanceMoves),
          })),
        }));
  return {
    stacks: stacks.map(({ stack }) => stack),
    backends: new Map(stacks.map(({ stack, backend }) => [stack, backend])),
    subjects: new Map(stacks.flatMap((stack) => [...subjectsOf(stack, otherState)])),
    repetitions: new Map(
      stacks.flatMap(({ stack, resources }) =>
        resources
          .filter(({ managed }) => managed)
          .map(({ key, address, provider, instances, triggers, ignored }) => [
            key,
            { stack, address, provider, instances, triggers, ignored },
          ]),
      ),
    ),
    others: new Map(stacks.flatMap(({ others }) => others.map((each) => [each.key, each] as const))),
    exceptions: stacks.flatMap(({ exceptions }) => exceptions),
    incomplete: stacks.some(({ incomplete }) => incomplete),
  };
}

/** Where a resource is after all moves. One move may begin where another ends. */
function movedKey(key: string, moves: ReadonlyMap<string, string>): string {
  const seen = new Set([key]);
  let moved = key;
  for (let next = moves.get(key); next !== undefined && !seen.has(next); next = moves.get(next)) {
    seen.add(next);
    moved = next;
  }
  return moved;
}
