// What must be generated before the sources can be checked or tested? The database client, and Next's types of our routes.

import { generateClient } from "./build";
import { runNode } from "./child";

await generateClient();
await runNode(["node_modules/next/dist/bin/next", "typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
