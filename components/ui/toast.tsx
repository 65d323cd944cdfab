"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

export interface ToastMessage {
  readonly text: string;
  readonly tone?: "neutral" | "danger";
  /** Offers "Undo", which runs this and closes. */
  readonly undo?: () => void | Promise<void>;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** `const toast = useToast(); toast({ text, undo })`. The shell holds the provider. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs <ToastProvider> above it");
  return show;
}

/** Short answers at the bottom of the page, ten seconds each; they wait while the pointer or focus is on them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  const [messages, setMessages] = useState<readonly (ToastMessage & { id: number })[]>([]);
  const next = useRef(1);
  const show = useCallback((message: ToastMessage) => {
    const id = next.current++;
    setMessages((shown) => [...shown.slice(-2), { ...message, id }]);
  }, []);
  const remove = (id: number) => setMessages((shown) => shown.filter((message) => message.id !== id));
  return (
    <ToastContext.Provider value={show}>
      <Radix.Provider duration={10_000} label={t("toast.label")}>
        {children}
        {messages.map((message) => (
          <Radix.Root
            key={message.id}
            type={message.tone === "danger" ? "foreground" : "background"}
            onOpenChange={(open) => {
              if (!open) remove(message.id);
            }}
            className="flex animate-[appear_0.12s] items-center gap-2 rounded-lg bg-overlay py-2 pr-2 pl-3 text-xs shadow-2"
          >
            <Radix.Description className={classNames("flex-1", message.tone === "danger" && "text-danger")}>
              {message.text}
            </Radix.Description>
            {message.undo ? (
              <Radix.Action asChild altText={t("undo")}>
                <Button variant="quiet" onClick={() => void message.undo?.()}>
                  {t("undo")}
                </Button>
              </Radix.Action>
            ) : null}
            <Radix.Close asChild>
              <Button variant="quiet" icon={<X aria-hidden />} label={t("close")} />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport
          label={t("toast.region", { hotkey: "F8" })}
          className="fixed bottom-4 left-1/2 z-60 flex w-max max-w-[calc(100vw-1.5rem)] -translate-x-1/2 flex-col gap-2 focus-visible:rounded-lg"
        />
      </Radix.Provider>
    </ToastContext.Provider>
  );
}
