// Form libraries take schema() by their types too, with a coupon and a box of the shop's beside it.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { useForm } from "react-hook-form";
import { schema } from "tldgate/schema";

interface Order {
  domain: string;
  auth: string;
  coupon?: string;
  terms: boolean;
}
const start: Order = { domain: "", auth: "", terms: false };
const transfer = schema<Order>("kyoto", "TransferDomain", { given: { action: "REQUEST" } });

export function ReactHookForm(send: (order: Order) => void) {
  const { handleSubmit, formState, register } = useForm({
    defaultValues: start,
    resolver: standardSchemaResolver(transfer),
  });
  const message: string | undefined = formState.errors.auth?.message;
  // @ts-expect-error: the form has no such control
  register("cupon");
  return [register("coupon"), handleSubmit(send), message];
}

export function TanStackForm(send: (order: Order) => void) {
  return useTanStackForm({
    defaultValues: start,
    validators: { onChange: transfer },
    onSubmit: ({ value }) => send(value),
  });
}

export function OtherOrder() {
  return useTanStackForm({
    defaultValues: { domain: 1 },
    // @ts-expect-error: the schema is another form's
    validators: { onChange: transfer },
  });
}

/** Without a type of its own. */
export function Untyped() {
  return useForm({ resolver: standardSchemaResolver(schema("kyoto", "AddDomain")) });
}
