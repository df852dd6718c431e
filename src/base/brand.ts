/** A nominal type: the same run-time value, another meaning, so that units cannot be mixed up. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
