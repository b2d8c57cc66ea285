// Goes through a page with the Tab key.

const MOST = 400;

/** Returns a sentence for each element that Tab does not reach, or does not show where it is. */
export async function keyboard(page) {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
    all.forEach((element, index) => element.setAttribute('data-tried', index));
    return all.length;
  });
  const found = new Set();
  const reached = new Set();
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let presses = 0; presses < Math.min(wanted + 5, MOST); presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(shown);
    if (focus !== undefined) {
      reached.add(focus.index);
      if (!focus.isMarked) {
        found.add(`the focus is not to be seen on ${focus.name}`);
      }
    }
  }
  if (reached.size < Math.min(wanted, MOST)) {
    found.add(`Tab reaches ${reached.size} of ${wanted} elements`);
  }
  return [...found].slice(0, 5);
}

function shown() {
  const element = document.activeElement;
  const index = element?.getAttribute('data-tried');
  if (index === null || index === undefined) {
    return undefined;
  }
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { index, isMarked: isMarked && isInWindow, name: `<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 40)}"` };
}
