// What may a confidence be? Apart from what reckons with it, so that screens needn't load what checks it.
import { z } from "zod";
import { confidences } from "./rating";

export const confidenceSchema = z.enum(confidences);
