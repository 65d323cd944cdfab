"use client";

import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { Swatch } from "@/components/ui/swatch";

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** A persona's key. */
  readonly colour?: number;
}

export interface ComboboxProps {
  label: string;
  placeholder: string;
  /** What matches a text; asked when the typing pauses. */
  load: (q: string, signal: AbortSignal) => Promise<readonly ComboOption[]>;
  onPick: (option: ComboOption) => void;
  /** Enter before what matches the text is there: the text itself. */
  onText?: (text: string) => void;
  /** Said when nothing matches. */
  noneText: string;
  /** Said when asking failed. */
  failedText: string;
  id?: string;
  suffix?: ReactNode;
  /** The list is wider than the field and keeps to its right end. */
  wide?: boolean;
  className?: string;
}

const PAUSE = 150;

/** Picks one of many by typing: arrows walk, Enter takes, Escape closes. */
export function Combobox({
  label,
  placeholder,
  load,
  onPick,
  onText,
  noneText,
  failedText,
  id,
  suffix,
  wide = false,
  className,
}: ComboboxProps) {
  const listId = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<readonly ComboOption[] | "failed" | null>(null);
  const [foundFor, setFoundFor] = useState("");
  const [active, setActive] = useState(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      latest.current(text.trim(), abort.signal).then(
        (options) => {
          if (abort.signal.aborted) return;
          setFound(options);
          setFoundFor(text.trim());
          setActive(0);
        },
        () => {
          if (!abort.signal.aborted) setFound("failed");
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [open, text]);

  const options = Array.isArray(found) ? (found as readonly ComboOption[]) : [];
  const pick = (option: ComboOption | undefined) => {
    if (!option) return;
    setOpen(false);
    setText("");
    onPick(option);
  };
  const take = (typed: string) => {
    setOpen(false);
    setText("");
    onText?.(typed);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length) % Math.max(1, options.length));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      const option = options[active];
      if (onText && (!option || foundFor !== text.trim())) take(text.trim());
      else pick(option);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const message = found === "failed" ? failedText : found !== null && options.length === 0 ? noneText : null;
  return (
    <div className={classNames("relative", className)}>
      <Field
        label={label}
        hideLabel
        placeholder={placeholder}
        {...(id ? { id } : {})}
        suffix={suffix}
        icon={<Search aria-hidden />}
        role="combobox"
        aria-expanded={open && options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={walk}
      />
      <div
        className={classNames(
          "absolute top-full right-0 z-40 mt-1 max-h-80 overflow-y-auto rounded-lg bg-overlay p-1 text-xs shadow-2",
          wide ? "w-80" : "left-0 min-w-56",
          open && (options.length > 0 || message) ? "" : "hidden",
        )}
      >
        {message ? (
          <p role="status" className="px-2 py-1.5 text-ink-2">
            {message}
          </p>
        ) : null}
        <div id={listId} role="listbox" aria-label={label}>
          {options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={option.value}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
              className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 hover:bg-hover aria-selected:bg-selected"
            >
              <span className="num min-w-0 flex-1 truncate font-medium">{option.label}</span>
              {option.colour === undefined ? null : <Swatch colour={option.colour} />}
              {option.hint ? <span className="truncate text-2xs text-ink-3">{option.hint}</span> : null}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
