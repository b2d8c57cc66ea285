// Runs in the page: what is wider than the window, or cut off.

/** Returns a sentence for each element that is not wholly to be seen; nothing scrolls on paper. */
export function cutAndOverflowing(isPaper = false) {
  const root = document.documentElement;
  const found = [];
  if (root.scrollWidth > root.clientWidth) {
    found.push(`the page is ${root.scrollWidth} pixels wide in a window of ${root.clientWidth}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isShown = element.checkVisibility({ visibilityProperty: true }) && style.clipPath === 'none';
    const box = element.getBoundingClientRect();
    if (!isShown || box.width <= 1 || box.height <= 1 || element.closest('svg') !== null && element.tagName !== 'svg') {
      continue;
    }
    if (box.right > root.clientWidth + 1 && (isPaper || !scrolls(element))) {
      found.push(`${name(element)} ends at ${Math.round(box.right)}`);
    }
    const hides = /hidden|clip/.test(style.overflowX) || (isPaper && /auto|scroll/.test(style.overflowX));
    if (hides && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim() !== '') {
      found.push(`${name(element)} shows ${element.clientWidth} of ${element.scrollWidth} pixels`);
    }
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2) {
      found.push(`${name(element)} shows ${element.clientHeight} of ${element.scrollHeight} pixels of height`);
    }
  }
  for (const text of document.body.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    const picture = text.ownerSVGElement.getBoundingClientRect();
    if (box.width > 0 && (box.right > picture.right + 1 || box.left < picture.left - 1)) {
      found.push(`the text "${text.textContent.slice(0, 30)}" leaves its picture`);
    }
  }
  return found.slice(0, 10);

  function scrolls(element) {
    for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) {
        return true;
      }
    }
    return false;
  }

  function name(element) {
    const kind = typeof element.className === 'string' && element.className ? `.${element.className.replaceAll(' ', '.')}` : '';
    return `<${element.tagName.toLowerCase()}${kind}> "${element.textContent.trim().slice(0, 40)}"`;
  }
}
