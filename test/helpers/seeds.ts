/**
 * How many examples a property test plays: a tenth of them by default, so that all tests can be run at
 * hand, and all of them where the environment says `ALL_SEEDS=1`, as a release does. Each run takes other
 * examples, and names the seed of one that fails.
 *
 * @param all how many it takes to trust the property
 * @param few how many show at once that something broke
 */
export const seeds = (all: number, few = Math.ceil(all / 10)): number => (playsAll ? all : few)

/** Whether the environment says `ALL_SEEDS=1`: then pictures are looked at in their full size, too. */
export const playsAll = process.env.ALL_SEEDS === '1'
