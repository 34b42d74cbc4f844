// How are the pages built for npm start? npm run build.
import { build, generateClient } from "./build";

await generateClient();
await build();
