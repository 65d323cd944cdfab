import { expect, it } from "vitest";
import { type Bucket, isFull, takeToken } from "@/lib/domain/api-keys/token-bucket";

const RATE = { burst: 3, perSecond: 0.5 };

function takeMany(times: readonly number[]): number[] {
  let bucket: Bucket | undefined;
  return times.map((now) => {
    const taken = takeToken(RATE, bucket, now);
    bucket = taken.bucket;
    return taken.waitSeconds;
  });
}

it("lets a burst pass and says how long the next must wait", () => {
  expect(takeMany([0, 0, 0, 0])).toEqual([0, 0, 0, 2]);
});

it("gives back what time brings, and refused requests cost nothing", () => {
  expect(takeMany([0, 0, 0, 500, 1000, 1500, 2000, 2000])).toEqual([0, 0, 0, 2, 1, 1, 0, 2]);
});

it("never holds more than its burst", () => {
  expect(takeMany([0, 1e9, 1e9, 1e9, 1e9])).toEqual([0, 0, 0, 0, 2]);
});

it("stands a clock that is set back", () => {
  expect(takeMany([10_000, 5000, 5000, 5000, 7000])).toEqual([0, 0, 0, 2, 0]);
});

it("knows when a bucket is full again", () => {
  const { bucket } = takeToken(RATE, undefined, 0);
  expect([isFull(RATE, bucket, 0), isFull(RATE, bucket, 1999), isFull(RATE, bucket, 2000)]).toEqual([
    false,
    false,
    true,
  ]);
});
