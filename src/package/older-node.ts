/**
 * `Map.groupBy`, which the lookup uses and Node has only since 21. Importing this module adds it
 * where it is missing.
 */
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    configurable: true,
    writable: true,
    value<Item, Key>(items: Iterable<Item>, getKey: (item: Item, index: number) => Key) {
      const groups = new Map<Key, Item[]>();
      let index = 0;
      for (const item of items) {
        const key = getKey(item, index);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
        index += 1;
      }
      return groups;
    },
  });
}
