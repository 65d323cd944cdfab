"use client";

import { type FormEvent, useState, useTransition } from "react";
import { useErrorText } from "@/components/ui/use-error-text";
import { type ActionResult, type PublicError, UNREACHABLE } from "@/lib/domain/action-result";

interface Submit<Input> {
  readonly busy: boolean;
  /** Whether the server took what was sent last. */
  readonly done: boolean;
  /** What to say above the button; undefined when a field says it. */
  readonly errorText: string | undefined;
  /** Whether the server refused the value of this field. */
  readonly isRefused: (field: string) => boolean;
  readonly submit: (input: Input) => void;
  /** For `<form onSubmit>`: sends what `read` makes of the fields. */
  readonly onSubmit: (read: (fields: FormData) => Input) => (event: FormEvent<HTMLFormElement>) => void;
}

/** Sends input to a server action and keeps what it answered; `fields` are those that say their own refusal. */
export function useSubmit<Input, Data>(
  action: (input: Input) => Promise<ActionResult<Data>>,
  {
    fields = [],
    onDone,
  }: { fields?: readonly string[]; onDone?: (data: Data, form?: HTMLFormElement) => void } = {},
): Submit<Input> {
  const say = useErrorText();
  const [state, setState] = useState<PublicError | "done" | null>(null);
  const [busy, startTransition] = useTransition();

  const send = (input: Input, form?: HTMLFormElement) =>
    startTransition(async () => {
      const answer = await action(input).catch((): ActionResult<Data> => ({ ok: false, error: UNREACHABLE }));
      setState(answer.ok ? "done" : answer.error);
      if (answer.ok) onDone?.(answer.data, form);
    });

  const error = state === "done" ? null : state;
  const refused = error?.code === "invalidInput" ? String(error.params.field) : null;
  return {
    busy,
    done: state === "done",
    errorText: error && (refused === null || !fields.includes(refused)) ? say(error) : undefined,
    isRefused: (field) => refused === field,
    submit: (input) => send(input),
    onSubmit: (read) => (event) => {
      event.preventDefault();
      send(read(new FormData(event.currentTarget)), event.currentTarget);
    },
  };
}
