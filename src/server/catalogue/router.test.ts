// Does the catalogue answer anyone, and in short?
import { describe, expect, it } from "vitest";
import { callerWith } from "@/testing/cast";

// Nobody is signed in.
const api = callerWith();

describe("the catalogue's doors", () => {
  it("lists and finds stacks", async () => {
    expect(await api.catalogue.stacks({})).toHaveLength(40);
    expect((await api.catalogue.stacks({ search: "golang" })).map((stack) => stack.id)).toEqual(["go"]);
    expect(await api.catalogue.stack({ id: "go" })).toMatchObject({ name: "Go", kind: "language" });
    await expect(api.catalogue.stack({ id: "cobol" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("gives the templates with their candidates by name", async () => {
    const [first] = await api.catalogue.templates({});
    expect(first?.id).toBe("backend-stack");
    expect(first?.candidates).toContainEqual({ id: "rails", name: "Ruby on Rails" });
  });

  it("tells the claims of a cell, side by side, and of a whole stack", async () => {
    const [cell] = await api.catalogue.claimsFor({ stackId: "go", criterionId: "learning-curve" });
    expect(cell?.sides.map((side) => side.words)).toEqual(["Gentle", "Moderate", "Steep"]);
    expect((await api.catalogue.claimsFor({ stackId: "go" })).length).toBeGreaterThan(10);
    expect(await api.catalogue.claimsFor({ stackId: "echo" })).toEqual([]);
    for (const unknown of [{ stackId: "cobol" }, { stackId: "go", criterionId: "beauty" }])
      await expect(api.catalogue.claimsFor(unknown)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("takes neither long nor unknown input", async () => {
    await expect(api.catalogue.stacks({ search: "x".repeat(81) })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(api.catalogue.stacks({ sort: "name" } as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("names all criteria", async () => {
    expect(await api.catalogue.criteria({})).toHaveLength(59);
  });
});
