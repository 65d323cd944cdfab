/** Distinct runs that are held at most. */
const MOST = 6_000_000;

/**
 * How often each run of up to `longest` units occurs, in typed arrays: a trie whose nodes are found by hashing (node of
 * the run without its last unit, last unit), so runs are exact and need no strings. 24 bytes a distinct run; when there
 * are more than six million of them, those seen once are forgotten (lossy counting, Manku & Motwani 2002), so memory is
 * bounded whatever comes. Cost: texts' units x longest.
 */
export class GramCounter {
  /** Node 0 is the empty run. `parent`: the run without its last unit; `suffix`: without its first; `unit`: its last. */
  parent: Int32Array;
  suffix: Int32Array;
  unit: Int32Array;
  count: Int32Array;
  /** Nodes in use, the empty run among them. */
  size = 1;
  /** Units read. */
  total = 0;
  private slots: Int32Array;

  constructor(private readonly longest: number) {
    const room = 1 << 16;
    this.parent = new Int32Array(room);
    this.suffix = new Int32Array(room);
    this.unit = new Int32Array(room);
    this.count = new Int32Array(room);
    this.slots = new Int32Array(room * 2);
  }

  /** Counts the runs of one sequence; from its end, so that a run's suffix is known before it. */
  add(units: readonly number[]): void {
    if (this.size > MOST) this.forgetRare();
    this.total += units.length;
    let before = new Int32Array(this.longest + 1);
    let here = new Int32Array(this.longest + 1);
    for (let start = units.length - 1; start >= 0; start--) {
      const reach = Math.min(this.longest, units.length - start);
      let node = 0;
      for (let n = 1; n <= reach; n++) {
        node = this.child(node, units[start + n - 1] as number, before[n - 1] as number);
        this.count[node] = (this.count[node] as number) + 1;
        here[n] = node;
      }
      [before, here] = [here, before];
    }
  }

  private child(parent: number, unit: number, suffix: number): number {
    const slot = this.slotOf(parent, unit);
    const found = this.slots[slot] as number;
    if (found > 0) return found;
    const node = this.size++;
    this.slots[slot] = node;
    this.parent[node] = parent;
    this.unit[node] = unit;
    this.suffix[node] = suffix;
    if (this.size === this.parent.length) this.grow(this.size * 2);
    return node;
  }

  private slotOf(parent: number, unit: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const node = this.slots[slot] as number;
      if (node === 0 || (this.parent[node] === parent && this.unit[node] === unit)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(room: number): void {
    const wider = (old: Int32Array) => {
      const array = new Int32Array(room);
      array.set(old.subarray(0, this.size));
      return array;
    };
    this.parent = wider(this.parent);
    this.suffix = wider(this.suffix);
    this.unit = wider(this.unit);
    this.count = wider(this.count);
    this.slots = new Int32Array(room * 2);
    this.hashAll();
  }

  private hashAll(): void {
    for (let node = 1; node < this.size; node++) {
      this.slots[this.slotOf(this.parent[node] as number, this.unit[node] as number)] = node;
    }
  }

  /** Single units stay. A run is never seen more often than its parent and its suffix, so those stay as long as it does. */
  private forgetRare(): void {
    const place = new Int32Array(this.size);
    let kept = 1;
    for (let node = 1; node < this.size; node++) {
      if (this.count[node] === 1 && this.parent[node] !== 0) continue;
      place[node] = kept;
      this.parent[kept] = place[this.parent[node] as number] as number;
      this.suffix[kept] = place[this.suffix[node] as number] as number;
      this.unit[kept] = this.unit[node] as number;
      this.count[kept] = this.count[node] as number;
      kept++;
    }
    this.count.fill(0, kept, this.size);
    this.size = kept;
    this.slots.fill(0);
    this.hashAll();
  }
}
