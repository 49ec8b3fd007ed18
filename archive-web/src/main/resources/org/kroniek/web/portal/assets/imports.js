// Follows an import: fetches its page now and then and shows the part that changes. Without script there is a link.

const EVERY = 2000;

const follow = async (progress) => {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('progress');
    if (!answer.ok || now?.dataset.live !== 'true') {
      location.reload(); // there is more to see than its progress, or to log in again
      return;
    }
    for (const id of ['summary', 'pace', 'undone']) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (old && fresh && old.textContent !== fresh.textContent) old.textContent = fresh.textContent;
    }
    const [bar, value] = [progress.querySelector('progress'), now.querySelector('progress')];
    if (bar && value) bar.value = value.value;
  } catch {
    // The network fails now and then; the next look may succeed.
  }
  setTimeout(follow, EVERY, progress);
};

const progress = document.getElementById('progress');
if (progress?.dataset.live === 'true') {
  progress.querySelector('.unscripted')?.remove();
  setTimeout(follow, EVERY, progress);
}
