/** What stands in the page where a text of ours was: an element of a translator, or its own text when it has undone that. */
const standIns = new WeakMap<Node, ChildNode>();
const originals = new WeakMap<Node, Text>();

function setStandIn(text: Text, standIn: ChildNode): void {
  standIns.set(text, standIn);
  originals.set(standIn, text);
}

function forgetStandIn(text: Node): void {
  const standIn = standIns.get(text);
  if (standIn) originals.delete(standIn);
  standIns.delete(text);
}

const isFont = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/** The child of `parent` that shows `node` now, if there is one: itself, the translator's element around it, or its stand-in. */
function shownAs(node: Node, parent: Node): Node | null {
  let at = node;
  while (at.parentNode !== parent && isFont(at.parentNode)) at = at.parentNode;
  if (at.parentNode === parent) return at;
  const standIn = standIns.get(node);
  return standIn?.parentNode === parent ? standIn : null;
}

/** Takes away what shows a text that is put elsewhere or removed, and is not itself. */
function removeStandIn(node: Node): void {
  standIns.get(node)?.remove();
  forgetStandIn(node);
}

/** React removes and inserts by the nodes that it has made, and throws where these are not children any more. */
function patchNodes(): void {
  const { removeChild, insertBefore, appendChild } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    const shown = shownAs(child, this);
    if (shown) removeChild.call(this, shown);
    if (shown !== child) child.parentNode?.removeChild(child);
    forgetStandIn(child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
    removeStandIn(node);
    return insertBefore.call(this, node, before && shownAs(before, this)) as T;
  };
  Node.prototype.appendChild = function <T extends Node>(node: T): T {
    removeStandIn(node);
    return appendChild.call(this, node) as T;
  };
}

/** The node that took the place of `removed`, from what was beside it then. */
function successorOf({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
  const isFree = (node: Node | null) => isFont(node) && !originals.has(node);
  return ([...addedNodes, previousSibling, nextSibling].find(isFree) ?? addedNodes[0]) as
    | ChildNode
    | undefined;
}

/**
 * Lets the page keep up while a browser translates it. Translators put each text into `<font>` elements or put these in its
 * place: React then goes on writing into a text that nobody sees, and fails when it removes one. From the first such element on,
 * we know what stands for which text; a text that changes comes back in its place, for the translator to translate anew.
 */
export function keepUpWithTranslation(): void {
  let isTranslated = false;

  const changed = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target);
      if (!standIn || target.isConnected) continue;
      forgetStandIn(target);
      standIn.replaceWith(target);
    }
  });

  function follow(record: MutationRecord): void {
    for (const removed of record.removedNodes) {
      const text = originals.get(removed) ?? (removed instanceof Text ? removed : undefined);
      if (!text || isFont(record.target)) continue;
      if (text.isConnected) {
        forgetStandIn(text); // it was moved into the translator's element, or is back
        continue;
      }
      const successor = successorOf(record);
      if (!successor) continue;
      forgetStandIn(text);
      setStandIn(text, successor);
      changed.observe(text, { characterData: true });
    }
  }

  new MutationObserver((records) => {
    if (!isTranslated) {
      isTranslated = records.some(({ addedNodes }) => [...addedNodes].some(isFont));
      if (!isTranslated) return;
      patchNodes();
    }
    records.forEach(follow);
  }).observe(document.body, { childList: true, subtree: true });
}
