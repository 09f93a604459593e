// Filters, sorts and hands out what the page holds. All of it can be read without this: whatever fails here hides nothing.
'use strict';
(() => {
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  const fold = text => text.normalize('NFKC').toLowerCase();
  const form = document.getElementById('rs-filter');
  const sections = all('section[data-service]');
  const rows = sections.flatMap(section => all('tr[data-ref]', section).map(row => ({
    row, section, key: section.dataset.service + '\n' + row.dataset.ref, text: fold(section.dataset.service + ' ' + row.textContent),
  })));

  /** What a reader sees of a cell: its texts, without drawings and signs that stand for a word. */
  const textOf = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('svg,details,[aria-hidden=true]')) return '';
    if (node.tagName === 'BR') return ' ';
    const inside = [...node.childNodes].map(textOf).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `;
  };
  const said = cell => textOf(cell).replace(/\s+/g, ' ').trim();

  // Details: opened by who follows a link to them, and for print.
  const setOpen = (details, open) => details.forEach(each => { each.open = open; });
  const reveal = address => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(address.slice(1)));
    } catch { /* No address of ours. */ }
    if (!target) return;
    if (target.closest('[hidden]') && form) {
      form.reset();
      show();
    }
    for (let each = target; each; each = each.parentElement) {
      if (each.tagName === 'DETAILS') each.open = true;
    }
    target.scrollIntoView();
  };
  const bringToFront = () => location.hash.length > 1 && reveal(location.hash);
  addEventListener('hashchange', bringToFront);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    // The address stays the same when a link is followed again, and nobody else would tell.
    if (link && link.hash === location.hash) bringToFront();
  });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    setOpen(opened, true);
  });
  addEventListener('afterprint', () => {
    setOpen(opened, false);
    opened = [];
  });

  // Sorting: a row takes along those below it that are no indicator's.
  const NUMBER = /^([+\-\u2212]?)\s*\u00a3?\s*((?:\d[\d,]*)?\.?\d+)\s*(k|m|bn)?(?![\d\-/:])/i;
  const SCALES = { k: 1e3, m: 1e6, bn: 1e9 };
  const numberOf = text => {
    const [, sign, digits, scale] = NUMBER.exec(text) || [];
    if (digits === undefined) return null;
    const size = Number(digits.replace(/,/g, '')) * (scale ? SCALES[scale.toLowerCase()] : 1);
    return sign && sign !== '+' ? -size : size;
  };
  const withoutSign = text => fold(text).replace(/^[^\p{L}\p{N}]+/u, '').trim();
  const statuses = form ? [...form.elements.status.options].map(option => withoutSign(option.text)) : [];
  const language = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  /** How two texts of a column stand to each other; what is no number among numbers, and nothing at all, comes last. */
  const orderOf = texts => {
    const there = texts.filter(text => text !== '' && !/^(n\/?a|[-\u2013\u2014.\u2026]+)$/i.test(text));
    if (there.length && there.every(text => statuses.includes(withoutSign(text)))) {
      return [text => statuses.indexOf(withoutSign(text)), (a, b) => a - b, at => at < 0];
    }
    if (there.length && there.filter(text => numberOf(text) !== null).length * 2 > there.length) {
      return [numberOf, (a, b) => a - b, value => value === null];
    }
    return [text => text, language.compare, text => !there.includes(text)];
  };
  const groupsOf = body => [...body.rows].reduce((groups, row) => {
    if (row.dataset.ref !== undefined || !groups.length) groups.push([row]);
    else groups[groups.length - 1].push(row);
    return groups;
  }, []);
  const sort = (groups, at, descending) => {
    const texts = groups.map(([row]) => row.cells[at] ? row.cells[at].dataset.sort || said(row.cells[at]) : '');
    const [value, compare, isLast] = orderOf(texts);
    return groups
      .map((group, index) => ({ group, value: value(texts[index]) }))
      .sort((a, b) => isLast(a.value) - isLast(b.value)
        || (isLast(a.value) ? 0 : compare(a.value, b.value) * (descending ? -1 : 1)))
      .map(({ group }) => group);
  };
  const makeSortable = table => {
    const headings = table.tHead && table.tHead.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
    const bodies = [...table.tBodies].map(body => [body, groupsOf(body)]);
    const stands = headings.every(heading => heading.colSpan === 1)
      && bodies.every(([, groups]) => groups.every(([row]) => row.cells.length === headings.length));
    if (!stands || bodies.every(([, groups]) => groups.length < 2)) return;
    const hasTexts = heading => bodies.some(([, groups]) => groups.some(([row]) => row.cells[heading.cellIndex].textContent.trim()));
    headings.filter(heading => said(heading) && hasTexts(heading)).forEach(heading => {
      const button = document.createElement('button');
      const words = document.createElement('span');
      const arrow = document.createElement('span');
      button.type = 'button';
      button.className = 'rs-sort';
      arrow.setAttribute('aria-hidden', 'true');
      arrow.textContent = '\u2195';
      words.append(...heading.childNodes);
      button.append(words, arrow);
      heading.append(button);
      button.addEventListener('click', () => {
        const descending = heading.getAttribute('aria-sort') === 'ascending';
        headings.forEach(other => {
          other.removeAttribute('aria-sort');
          const sign = other.querySelector('.rs-sort>[aria-hidden]');
          if (sign) sign.textContent = '\u2195';
        });
        heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        arrow.textContent = descending ? '\u2193' : '\u2191';
        bodies.forEach(([body, groups]) => body.append(...sort(groups, heading.cellIndex, descending).flat()));
      });
    });
  };

  // What is shown as CSV: a row an indicator's row, with the columns of all tables.
  // A spreadsheet would run what begins like a formula, so it stands behind an apostrophe, as in the files that the program writes.
  const isMarked = text => /^'*(?:[\t\r\n]|[\s\u0000-\u001f\u007f-\u009f]*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(text);
  const harmless = text => /^[+-]?\d+(\.\d+)?$/.test(text) || !isMarked(text) ? text : `'${text}`;
  const quoted = text => /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const csvOf = shown => {
    const columns = ['Service', 'Table', 'Ref'];
    const lines = shown.map(({ row, section }) => {
      const table = row.closest('table');
      const cells = new Map([['Service', section.dataset.service], ['Table', table.caption ? said(table.caption) : ''], ['Ref', row.dataset.ref]]);
      // The first cell is the ref, which is there.
      [...row.cells].slice(1).forEach((cell, place) => {
        const at = place + 1;
        const heading = table.tHead && table.tHead.rows[0].cells[at];
        const name = heading && said(heading) || 'Indicator';
        let own = name;
        for (let more = 2; cells.has(own); more++) own = `${name} (${more})`;
        cells.set(own, said(cell));
        if (!columns.includes(own)) columns.push(own);
      });
      return cells;
    });
    return [columns, ...lines.map(cells => columns.map(column => cells.get(column) || ''))]
      .map(cells => cells.map(cell => quoted(harmless(cell))).join(',') + '\r\n')
      .join('');
  };
  const download = () => {
    // With the mark by which Excel takes it for Unicode.
    const address = URL.createObjectURL(new Blob(['\ufeff' + csvOf(rows.filter(isShown))], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = (document.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'indicators').slice(0, 80) + '.csv';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  };

  // Filtering: rows, the details of theirs, and whatever has no row left.
  const FIELDS = ['service', 'status', 'action', 'text'];
  const isShown = ({ row }) => !row.hidden;
  const words = text => (text || '').split(' ');
  const matches = ({ row, section, text }, { service, status, action, text: asked }) =>
    (!service || section.dataset.service === service)
    && (!status || words(row.dataset.status).includes(status))
    && (!action || words(row.dataset.action).includes(action))
    && fold(asked).split(/\s+/).every(word => text.includes(word));
  const hideBelow = (row, hidden) => {
    row.hidden = hidden;
    for (let next = row.nextElementSibling; next && next.dataset.ref === undefined; next = next.nextElementSibling) {
      next.hidden = hidden;
    }
  };
  /** Whether all is hidden that stands under a heading and is of an indicator. */
  const leadsToNothing = heading => {
    const parts = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H3'; next = next.nextElementSibling) {
      parts.push(...(next.matches('[data-ref]') ? [next] : all('[data-ref]', next)));
    }
    return parts.length > 0 && parts.every(part => part.hidden);
  };
  const apply = asked => {
    rows.forEach(each => hideBelow(each.row, !matches(each, asked)));
    const keys = new Set(rows.filter(isShown).map(each => each.key));
    const isAsked = FIELDS.some(field => asked[field].trim());
    sections.forEach(section => {
      all('[data-ref]:not(tr)', section).forEach(part => {
        part.hidden = isAsked && !keys.has(section.dataset.service + '\n' + part.dataset.ref);
      });
      all('table', section).map(table => table.closest('.rs-scroll') || table).filter(part => part.querySelector('tr[data-ref]'))
        .forEach(part => { part.hidden = !part.querySelector('tr[data-ref]:not([hidden])'); });
      all('h3', section).forEach(heading => { heading.hidden = isAsked && leadsToNothing(heading); });
      section.hidden = isAsked && !section.querySelector('tr[data-ref]:not([hidden])');
    });
    return keys.size;
  };
  const asked = () => Object.fromEntries(FIELDS.map(field => [field, form.elements[field].value]));
  const everything = new Set(rows.map(each => each.key)).size;
  const count = document.getElementById('rs-shown');
  const show = () => {
    let shown = everything;
    try {
      shown = apply(asked());
    } catch (failure) {
      all('main [hidden]').filter(each => each !== form).forEach(each => { each.hidden = false; });
      throw failure;
    }
    const sentence = `${shown} of ${everything} indicator${everything === 1 ? '' : 's'} shown`;
    // What has not changed is not read out again.
    if (count.textContent !== sentence) count.textContent = sentence;
  };
  const remember = () => {
    const query = new URLSearchParams(Object.entries(asked()).filter(([, value]) => value.trim()));
    const address = location.pathname + (query.toString() ? `?${query}` : '') + location.hash;
    try {
      history.replaceState(null, '', address);
    } catch { /* Some browsers keep the address of a file as it is. */ }
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    FIELDS.forEach(field => {
      form.elements[field].value = query.get(field) || '';
      // A choice that this page does not have is none.
      if (form.elements[field].selectedIndex === -1) form.elements[field].value = '';
    });
    show();
  };

  if (form && count && rows.length) {
    let waiting = 0;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        show();
        remember();
      }, 150);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      show();
      remember();
    });
    form.addEventListener('reset', () => setTimeout(() => {
      show();
      remember();
    }));
    document.getElementById('rs-csv').addEventListener('click', download);
    const openAll = document.getElementById('rs-open');
    openAll.addEventListener('click', () => {
      const { other } = openAll.dataset;
      setOpen(sections.flatMap(section => all('details', section)), openAll.value === 'open');
      openAll.value = openAll.value === 'open' ? 'close' : 'open';
      openAll.dataset.other = openAll.textContent;
      openAll.textContent = other;
    });
    addEventListener('pageshow', recall);
    addEventListener('popstate', recall);
    recall();
    form.hidden = false;
  }
  // Where nothing is to be scrolled the keyboard has no business.
  if (window.ResizeObserver) {
    const reach = new ResizeObserver(entries => entries.forEach(({ target }) => {
      if (target.scrollWidth > target.clientWidth || target === document.activeElement) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }));
    all('.rs-scroll').forEach(region => reach.observe(region));
  }
  sections.forEach(section => all('table.govuk-table', section)
    .filter(table => table.querySelector('tr[data-ref]'))
    .forEach(makeSortable));
  bringToFront();
})();
