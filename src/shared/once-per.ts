/** One of something per owner, made when first asked for and gone with its owner: a memory or a batch per set of ports. */
export function oncePer<Owner extends object, Thing>(make: (owner: Owner) => Thing): (owner: Owner) => Thing {
  const made = new WeakMap<Owner, Thing>();
  return (owner) => {
    const found = made.get(owner);
    if (found) return found;
    const thing = make(owner);
    made.set(owner, thing);
    return thing;
  };
}
