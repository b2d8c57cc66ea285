// Written by Statute. Searches the pages of the site; it needs no server.
(function () {
  'use strict';

  const SHOWN = 12;
  const root = document.currentScript.src.replace(/[^/]*$/, '');
  const box = document.getElementById('search');
  if (!box) {
    return;
  }

  // Words that questions have and titles do not: they need not be found.
  const WEAK = new Set(
    ('a about an and answer answers answered are be been being but by can code codes could did do ' +
      'does field fields for from get gets give had has have header headers how i if in into is it ' +
      'its may method methods might must my need not of on or owe owes request requests response ' +
      'responses return returns rule rules say should status than that the their then there this to ' +
      'use used was what when where which who why will with would you your').split(' '));
  const RANK = { 'Status code': 6, Method: 6, 'Header field': 5, 'Class of status codes': 4, Index: 3 };

  let entries = null;
  let waiting = [];
  let results = [];
  let current = -1;

  function words(text) {
    return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  // Called by the index, which is a script too: files may not be fetched from files.
  window.statuteSearch = function (index) {
    entries = index.entries.map(function (entry) {
      return {
        title: entry.t,
        address: entry.a,
        kind: entry.k,
        note: entry.n,
        name: entry.t.toLowerCase(),
        titleWords: words(entry.t),
        words: new Set(entry.w ? entry.w.split(' ') : []),
        kindWords: words(entry.k),
      };
    });
    waiting.forEach(function (run) { run(); });
    waiting = [];
  };

  function load(then) {
    if (entries) {
      then();
      return;
    }
    waiting.push(then);
    if (waiting.length === 1) {
      const script = document.createElement('script');
      script.src = root + 'search-index.js';
      document.head.appendChild(script);
    }
  }

  // Tells whether two words differ by one letter that is wrong, missing, too many or swapped.
  function isNear(one, other) {
    if (one.length < 4 || Math.abs(one.length - other.length) > 1) {
      return false;
    }
    let start = 0;
    while (start < one.length && one[start] === other[start]) {
      start++;
    }
    let endOne = one.length;
    let endOther = other.length;
    while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
      endOne--;
      endOther--;
    }
    const left = one.slice(start, endOne);
    const right = other.slice(start, endOther);
    const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
    return isSwapped || (left.length <= 1 && right.length <= 1);
  }

  function scoreOf(word, entry, isLast) {
    if (entry.titleWords.includes(word)) {
      return entry.titleWords[0] === word ? 44 : 40;
    }
    if (entry.titleWords.some(function (other) { return other.startsWith(word); })) {
      return entry.name.startsWith(word) ? 30 : 20;
    }
    if (entry.words.has(word)) {
      return 8;
    }
    if (entry.kindWords.includes(word)) {
      return 6;
    }
    if (isLast && word.length > 2) {
      for (const other of entry.words) {
        if (other.startsWith(word)) {
          return 4;
        }
      }
    }
    return entry.titleWords.some(function (other) { return isNear(word, other); }) ? 5 : 0;
  }

  function find(query) {
    const all = words(query);
    const strong = all.filter(function (word) { return !WEAK.has(word); });
    const needed = strong.length > 0 ? strong : all;
    const whole = query.trim().toLowerCase();
    if (needed.length === 0) {
      return [];
    }
    const found = [];
    for (const entry of entries) {
      let score = entry.name === whole || entry.name === needed.join('-') ? 100 : 0;
      if (entry.titleWords.join(' ') === needed.join(' ')) {
        score += 60;
      }
      let missing = 0;
      needed.forEach(function (word, i) {
        const points = scoreOf(word, entry, i === needed.length - 1);
        missing += points === 0 ? 1 : 0;
        score += points;
      });
      all.forEach(function (word) {
        if (WEAK.has(word) && (entry.kindWords.includes(word) || entry.titleWords.includes(word))) {
          score += 3;
        }
      });
      if (missing === 0 || (score >= 40 && missing < needed.length)) {
        found.push({ entry: entry, score: score - 30 * missing + (RANK[entry.kind] || 0) });
      }
    }
    found.sort(function (one, other) {
      return other.score - one.score || one.entry.title.length - other.entry.title.length ||
        (one.entry.address < other.entry.address ? -1 : 1);
    });
    return found.slice(0, SHOWN).map(function (result) { return result.entry; });
  }

  function element(name, attributes, text) {
    const made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  const label = element('label', { for: 'search-field', class: 'unseen' }, 'Search');
  const field = element('input', {
    id: 'search-field', type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    placeholder: 'Search: 405, POST, If-Match …', 'aria-expanded': 'false', 'aria-autocomplete': 'list',
    'aria-controls': 'search-results', 'aria-keyshortcuts': '/',
  });
  const list = element('ul', { id: 'search-results', role: 'listbox', 'aria-label': 'Pages found', hidden: '' });
  const count = element('p', { class: 'unseen', role: 'status' });
  box.append(label, field, list, count);
  box.hidden = false;

  function mark(index) {
    current = index;
    Array.from(list.children).forEach(function (option, i) {
      option.setAttribute('aria-selected', String(i === index));
    });
    if (index >= 0) {
      field.setAttribute('aria-activedescendant', 'search-result-' + index);
      list.children[index].scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function close() {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  function show() {
    const query = field.value;
    if (!query.trim()) {
      results = [];
      list.replaceChildren();
      count.textContent = '';
      close();
      return;
    }
    results = find(query);
    list.replaceChildren.apply(list, results.map(function (entry, i) {
      const option = element('li', { id: 'search-result-' + i, role: 'option', 'aria-selected': 'false' });
      option.append(
        element('span', { class: 'found' }, entry.title),
        element('span', { class: 'soft' }, ' ' + entry.kind + (entry.note ? ': ' + entry.note : '')));
      option.addEventListener('mousedown', function (event) {
        event.preventDefault();
        open(i);
      });
      return option;
    }));
    count.textContent = results.length === 0 ? 'Nothing found.' : results.length + ' pages found.';
    if (results.length === 0) {
      list.append(element('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'soft' },
        'Nothing found. The list A–Z has all pages.'));
    }
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    mark(results.length > 0 ? 0 : -1);
  }

  function open(index) {
    if (results[index]) {
      window.location.href = root + results[index].address;
      close();
      field.blur();
    }
  }

  field.addEventListener('focus', function () { load(function () { }); });
  field.addEventListener('input', function () { load(show); });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', function (event) {
    const last = results.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      mark(current >= last ? 0 : current + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      mark(current <= 0 ? last : current - 1);
    } else if (event.key === 'Enter') {
      load(function () {
        if (list.hidden) {
          show();
        }
        open(Math.max(0, current));
      });
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        field.value = '';
      }
      close();
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener('keydown', function (event) {
    const target = event.target;
    const isTyping = target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}());
