import { z } from "zod";
import { ROLES } from "@/lib/domain/actor";
import { PASSWORD_LENGTH } from "@/lib/domain/people/password-length";

export const emailField = z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(254));
export const nameField = z.string().trim().min(1).max(80);
export const passwordField = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);
export const roleField = z.enum(ROLES);
