/** Runs an iterative fit to its end and returns the model. `onStep` sees each step. */
export function drain<Step, Model>(fit: Generator<Step, Model>, onStep?: (step: Step) => void): Model {
  for (;;) {
    const turn = fit.next();
    if (turn.done) return turn.value;
    onStep?.(turn.value);
  }
}
