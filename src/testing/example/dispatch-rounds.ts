// How the example's six weigh the open decision: two rounds that disagree, and a third that waits for Ana.
import type { RoundScript } from "./script";

/** Points in the order of the weighed criteria. */
export const dispatchRounds: RoundScript[] = [
  {
    method: "points",
    answers: {
      ana: [30, 15, 15, 25, 10, 5],
      ben: [20, 10, 10, 45, 10, 5],
      jana: [25, 20, 20, 15, 15, 5],
      luis: [20, 40, 10, 5, 20, 5],
      pia: [10, 15, 45, 10, 10, 10],
      sora: [35, 10, 15, 25, 5, 10],
    },
    reasons: {
      ben: { 3: "Three of us carry the pager. What we cannot fix at night we should not run." },
      luis: {
        1: "We lost two shops because features came late, none because of a night.",
        3: "The platform team runs our deploys.",
      },
      pia: { 2: "The shops pay for the reports, not for the map." },
    },
  },
  {
    method: "points",
    answers: {
      ana: [27, 15, 20, 23, 10, 5],
      ben: [22, 12, 14, 37, 10, 5],
      jana: [25, 18, 22, 18, 12, 5],
      luis: [22, 34, 14, 10, 15, 5],
      pia: [16, 15, 36, 15, 10, 8],
      sora: [32, 10, 18, 24, 8, 8],
    },
    reasons: {
      ben: { 3: "Still the pager. But reports run at night too, so they get more." },
      luis: { 1: "A little less, after the talk; shipping still comes first for me." },
      pia: { 2: "Month's end is the contract. The map is the demo." },
    },
  },
  {
    method: "points",
    answers: {
      ben: [24, 13, 17, 31, 10, 5],
      jana: [26, 18, 22, 18, 11, 5],
      luis: [23, 28, 17, 13, 14, 5],
      pia: [20, 15, 32, 17, 10, 6],
      sora: [30, 12, 19, 24, 8, 7],
    },
    reasons: { ben: { 3: "If someone else takes every third night, I can live with this." } },
  },
];
