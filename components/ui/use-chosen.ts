import { useState } from "react";

/** Which of several things are ticked, and the way to tick some of them or take the ticks away. */
export function useChosen<Key>() {
  const [chosen, setChosen] = useState<ReadonlySet<Key>>(new Set());
  const choose = (keys: readonly Key[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  };
  return { chosen, choose, clear: () => setChosen(new Set()) };
}
