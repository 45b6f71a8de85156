
(function () {
  'use strict';
  var card = document.getElementById('card');
  var wide = window.matchMedia('(min-width: 60.01rem)');
  var lit = [];
  var dimmed = null;
  var pinned = false;
  var timer = 0;

  // The card says the same, sooner; without this script the titles stay.
  document.querySelectorAll('.text [data-q][title]').forEach(function (mark) {
    mark.removeAttribute('title');
  });

  function partsOf(story, number) {
    return Array.from(story.querySelectorAll('[data-q="' + number + '"]'));
  }

  function light(parts) {
    lit.forEach(function (part) { part.classList.remove('on'); });
    lit = parts;
    lit.forEach(function (part) { part.classList.add('on'); });
  }

  function undim() {
    if (dimmed) dimmed.classList.remove('dim');
    dimmed = null;
  }

  function hide() {
    clearTimeout(timer);
    card.hidden = true;
    pinned = false;
    card.classList.remove('pinned');
    light([]);
    undim();
  }

  function fill(item) {
    var who = document.createElement('p');
    item.querySelectorAll('.go > *').forEach(function (part) {
      who.append(part.cloneNode(true), ' ');
    });
    var more = document.createElement('a');
    more.className = 'more';
    more.href = '#' + item.id;
    more.textContent = 'Show in the list';
    card.replaceChildren(who, item.querySelector('dl').cloneNode(true), more);
    card.className = 'card ' + Array.from(item.classList).find(function (name) { return /^s\d$/.test(name); });
    card.classList.toggle('pinned', pinned);
  }

  function place(mark, x, y) {
    card.style.left = card.style.top = '';
    card.hidden = false;
    if (!wide.matches) return;
    var lines = Array.from(mark.getClientRects());
    var line = lines.find(function (r) { return y >= r.top - 2 && y <= r.bottom + 2; }) || lines[0];
    if (!line) return;
    var left = Math.min(x === undefined ? line.left : x - 24, innerWidth - card.offsetWidth - 16);
    var below = line.bottom + 10;
    var fits = below + card.offsetHeight < innerHeight - 8;
    card.style.left = Math.max(16, left) + 'px';
    card.style.top = Math.max(8, fits ? below : line.top - card.offsetHeight - 10) + 'px';
  }

  function itemOf(mark) {
    var story = mark.closest('.story');
    return story && story.querySelector('.item[data-q="' + mark.dataset.q + '"]');
  }

  function markAt(target) {
    return target.closest && target.closest('.text [data-q]');
  }

  function show(mark, pin, x, y) {
    var item = itemOf(mark);
    if (!item) return;
    pinned = pin;
    light(partsOf(mark.closest('.story'), mark.dataset.q));
    fill(item);
    place(mark, x, y);
    if (pin && wide.matches) {
      var side = item.closest('.side');
      var box = item.getBoundingClientRect();
      var frame = side.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) {
        side.scrollTop += box.top - frame.top - frame.height / 3;
      }
    }
  }

  function off() {
    return document.querySelector('#show-quotes:not(:checked)');
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'touch' || pinned || off()) return;
    clearTimeout(timer);
    var mark = markAt(event.target);
    var item = event.target.closest('.item');
    var voice = event.target.closest('[data-voice]');
    if (mark) {
      light(partsOf(mark.closest('.story'), mark.dataset.q));
      card.hidden = true;
      timer = setTimeout(show, 220, mark, false, event.clientX, event.clientY);
    } else if (item) {
      card.hidden = true;
      light(partsOf(item.closest('.story'), item.dataset.q));
    } else if (voice) {
      lightVoice(voice);
    } else if (!card.contains(event.target)) {
      hide();
    }
  });

  function lightVoice(link) {
    var story = link.closest('.story');
    var parts = [];
    story.querySelectorAll('.item').forEach(function (item) {
      if (item.dataset.voice === link.dataset.voice) parts = parts.concat(partsOf(story, item.dataset.q));
    });
    light(parts);
    dimmed = story;
    story.classList.add('dim');
  }

  document.addEventListener('focusin', function (event) {
    if (off() || !event.target.matches(':focus-visible')) return;
    if (event.target.matches('.text .chip')) show(event.target.closest('[data-q]'), false);
    else if (event.target.matches('.voices a')) lightVoice(event.target);
    else if (!card.contains(event.target)) hide();
  });

  document.addEventListener('click', function (event) {
    if (card.contains(event.target)) {
      if (event.target.closest('.more')) { openListOf(event.target.getAttribute('href')); hide(); }
      return;
    }
    var mark = markAt(event.target);
    if (!mark || off() || String(getSelection())) { hide(); return; }
    // From the keyboard a badge is a link to the list; under a finger or the pointer it opens the details.
    if (event.detail === 0) { openListOf(event.target.getAttribute('href')); hide(); return; }
    event.preventDefault();
    clearTimeout(timer);
    show(mark, true, event.clientX, event.clientY);
  });

  function openListOf(hash) {
    var item = hash && document.getElementById(hash.slice(1));
    var list = item && item.closest('details');
    if (list) list.open = true;
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', function () {
    if (!pinned) { clearTimeout(timer); card.hidden = true; } else if (wide.matches) hide();
  }, { passive: true });

  var closed = [];
  window.addEventListener('beforeprint', function () {
    hide();
    closed = Array.from(document.querySelectorAll('details.list:not([open])'));
    closed.forEach(function (list) { list.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (list) { list.open = false; });
  });
})();
