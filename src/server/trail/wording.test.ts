// Does every event read well, whatever of it was erased?
import { describe, expect, it } from "vitest";
import { type EventName, events } from "@/domain/trail/events";
import en from "@/i18n/messages/en.json";
import { OPENED, worded } from "./wording";

const messages = en.events as Record<string, Record<string, string>>;

describe("the wording of events", () => {
  it.each(Object.keys(events) as EventName[])("%s uses only what is shown or may be opened", (event) => {
    const [room = "", act = ""] = event.split(".");
    const used = [...(messages[room]?.[act] ?? "").matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name);
    const known = [
      ...Object.keys(events[event].shown.shape),
      ...Object.keys(events[event].hidden.shape).filter((label) => OPENED.includes(label)),
    ];
    expect(known).toEqual(expect.arrayContaining(used));
    expect(worded(event, "{}", {})).not.toMatch(/\{|undefined/);
  });

  it("fills in what is shown and what was opened", () => {
    const body = JSON.stringify({
      a: "record.signed",
      d: { decisionId: "x", version: 3, stance: "object", reason: "c" },
    });
    expect(worded("record.signed", body, {})).toBe("Objected");
    expect(worded("criteria.proposed", '{"d":{"name":"commitment"}}', { name: '"Cost"' })).toBe(
      "Criterion proposed: Cost",
    );
    expect(worded("criteria.proposed", '{"d":{"name":"commitment"}}', {})).toBe("Criterion proposed: (erased)");
    expect(worded("from-the-future.thing", "{}", {})).toBe("from-the-future.thing");
  });
});
