// What may a statistic be? Apart from what reckons with it, so that screens needn't load what checks it.
import { z } from "zod";
import { statistics } from "./aggregation";

export const statisticSchema = z.enum(statistics);
