import { beforeAll, describe, expect, it } from "vitest";
import { rowOf } from "@/lib/algorithms/matrix";
import type { Encoder } from "@/lib/encoders/encoder";
import { loadEncoder } from "@/lib/encoders/transformers-encoder";

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

describe("loadEncoder", () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await loadEncoder();
  }, 60_000);

  it("finds the same complaint among those of the other language", async () => {
    const vectors = await encoder.encode(
      [
        "The zipper broke after two days",
        "拉链两天就坏了",
        "快递太慢，等了一个星期",
        "Delivery took a whole week",
      ],
      { prefix: "query" },
    );
    const [zipEn, zipZh, lateZh, lateEn] = [0, 1, 2, 3].map((r) => rowOf(vectors, r)) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    expect(dot(zipEn, zipZh)).toBeGreaterThan(dot(zipEn, lateZh));
    expect(dot(lateZh, lateEn)).toBeGreaterThan(dot(lateZh, zipEn));
  });

  it("keeps the order of the input, whatever the lengths, and gives rows of length one", async () => {
    const texts = [
      "好用",
      "",
      "a longer sentence about a kettle that boils slowly and leaks at the lid",
      "ok",
    ];
    const forward = await encoder.encode(texts, { prefix: "query" });
    const backward = await encoder.encode([...texts].reverse(), { prefix: "query" });
    for (let r = 0; r < texts.length; r++) {
      expect(dot(rowOf(forward, r), rowOf(forward, r))).toBeCloseTo(1, 4);
      expect(dot(rowOf(forward, r), rowOf(backward, texts.length - 1 - r))).toBeGreaterThan(0.995);
    }
  });

  it("gives the same bytes for the same texts, and others for another prefix", async () => {
    const texts = ["杯盖漏水", "the lid leaks"];
    const first = await encoder.encode(texts, { prefix: "query" });
    expect((await encoder.encode(texts, { prefix: "query" })).data).toEqual(first.data);
    expect((await encoder.encode(texts, { prefix: "passage" })).data).not.toEqual(first.data);
  });

  it("cuts very long texts instead of failing", async () => {
    const long = await encoder.encode(["很好用 ".repeat(2000)], { prefix: "query" });
    expect(dot(rowOf(long, 0), rowOf(long, 0))).toBeCloseTo(1, 4);
  });

  it("reports progress and stops between batches when asked", async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `size ${i} runs small`);
    const seen: number[] = [];
    const stop = new AbortController();
    const run = encoder.encode(texts, {
      prefix: "query",
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done >= 32) stop.abort(new Error("enough"));
      },
    });
    await expect(run).rejects.toThrow("enough");
    expect(seen).toEqual([16, 32]);
  });

  it("rejects when the model is not there, without looking elsewhere", async () => {
    await expect(loadEncoder({ modelsPath: "/nowhere" })).rejects.toThrow();
  });
});
