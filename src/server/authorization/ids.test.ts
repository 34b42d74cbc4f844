// Does any door open for an id from elsewhere? What belongs to another team or project is answered as if it didn't exist.
import { expect, it } from "vitest";
import { openToElsewhere } from "@/testing/matrix/elsewhere";
import { openScene, procedures } from "@/testing/matrix/scene";

const scene = openScene();
const doors = procedures().filter(({ sample }) => sample.team || sample.step || sample.input);

it.each(doors)("$name", async (door) => {
  expect(await openToElsewhere(door, scene)).toEqual([]);
});
