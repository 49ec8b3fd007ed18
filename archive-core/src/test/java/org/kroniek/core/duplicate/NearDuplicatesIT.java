package org.kroniek.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.duplicate.internal.JpaNearDuplicateReader;
import org.kroniek.core.duplicate.internal.NearDuplicateRunner;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.NearCopies;
import org.kroniek.core.transaction.Transactions;

@DisplayName("Groups of near-duplicates")
class NearDuplicatesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CoreServices core;
    private NearDuplicateReader reader;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        reader = new JpaNearDuplicateReader(DATABASE.entities(), DATABASE.transactions(), core.snapshots());
    }

    private NearDuplicateRunner runner(Transactions transactions) {
        return new NearDuplicateRunner(DATABASE.entities(), transactions, core.log(), core.recorder(),
                core.identities(), () -> {});
    }

    private void compare() {
        runner(DATABASE.transactions()).runAll();
    }

    private static String name() {
        return "stuk-" + NUMBER.incrementAndGet();
    }

    private ArticleId store(String name, String text) {
        return core.storeOne(draft(name, text)).article();
    }

    private ArticleId store(String text) {
        return store(name(), text);
    }

    private Optional<DuplicateGroupId> group(ArticleId article) {
        return Optional.ofNullable(reader.groups(List.of(article)).get(article));
    }

    private long changesOf(ArticleId article) {
        return DATABASE.sql().count("change_log where action = 'LINKED' and subject_id = '" + article + "'");
    }

    @Test
    void shouldGroupCopiesAndTellTheIndex() {
        NearCopies copies = new NearCopies(11);
        String text = copies.text(200);
        ArticleId one = store(text);
        ArticleId other = store(copies.text(200));
        compare();
        assertThat(group(one)).isEmpty();

        ArticleId copy = store(copies.copy(text, 0.02));
        compare();

        assertThat(group(one)).isPresent().isEqualTo(group(copy));
        assertThat(group(other)).isEmpty();
        assertThat(reader.others(one, 10)).extracting(ArticleReference::id).containsExactly(copy);
        assertThat(List.of(changesOf(one), changesOf(copy), changesOf(other))).containsExactly(1L, 1L, 0L);
    }

    @Test
    void shouldLeaveTheOthersAsTheyAre_whenOneMoreJoins() {
        NearCopies copies = new NearCopies(12);
        String text = copies.text(200);
        ArticleId one = store(text);
        ArticleId second = store(copies.copy(text, 0.01));
        compare();
        Optional<DuplicateGroupId> before = group(one);

        ArticleId third = store(copies.copy(text, 0.01));
        compare();

        assertThat(List.of(group(one), group(second), group(third))).containsOnly(before);
        assertThat(changesOf(one)).isEqualTo(1);
    }

    @Test
    void shouldLetACorrectedArticleGo() {
        NearCopies copies = new NearCopies(13);
        String text = copies.text(200);
        String name = name();
        ArticleId one = store(text);
        ArticleId second = store(copies.copy(text, 0.01));
        ArticleId leaving = store(name, copies.copy(text, 0.01));
        compare();
        Optional<DuplicateGroupId> before = group(one);
        assertThat(group(leaving)).isEqualTo(before);

        store(name, copies.text(200));
        compare();

        assertThat(group(leaving)).isEmpty();
        assertThat(List.of(group(one), group(second))).containsOnly(before);
        assertThat(changesOf(leaving)).isEqualTo(2);
    }

    @Test
    void shouldPartWhatOnlyACorrectedArticleHeldTogether() {
        NearCopies copies = new NearCopies(14);
        List<String> words = List.of(copies.text(200).split(" "));
        String left = String.join(" ", words);
        String middle = String.join(" ", words.subList(36, 200));
        String right = String.join(" ", words.subList(36, 164));
        ArticleId oldest = store(left);
        ArticleId twin = store(left.toUpperCase(Locale.ROOT));
        String name = name();
        ArticleId between = store(name, middle);
        ArticleId end = store(right);
        ArticleId endToo = store(copies.copy(right, 0.005));
        compare();
        Optional<DuplicateGroupId> before = group(oldest);
        assertThat(List.of(group(twin), group(between), group(end), group(endToo))).containsOnly(before);

        store(name, "—");
        compare();

        assertThat(group(between)).isEmpty();
        assertThat(group(oldest)).isEqualTo(before).isEqualTo(group(twin));
        assertThat(group(end)).isPresent().isEqualTo(group(endToo)).isNotEqualTo(before);
        assertThat(changesOf(between)).isEqualTo(2);
    }

    /** So many that they are not all tried at once; where among them the one stands, chance decides. */
    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void shouldFindTheOneThatIsAlike_amongManyThatAreNotQuite(int seed) {
        List<String> words = List.of(new NearCopies(seed).text(200).split(" "));
        List<ArticleDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            drafts.add(draft(name(), String.join(" ", words) + " slot" + i));
        }
        drafts.add(draft(name(), String.join(" ", changed(words, 28))));
        ArticleId one = core.store(drafts.toArray(ArticleDraft[]::new)).getFirst().article();
        compare();

        ArticleId last = store(String.join(" ", changed(words, 14)));
        compare();

        assertThat(reader.others(one, 100)).hasSize(61);
        assertThat(group(last)).isPresent().isEqualTo(group(one));
    }

    /** One word of so many is another. */
    private static List<String> changed(List<String> words, int oneIn) {
        List<String> changed = new ArrayList<>(words);
        for (int i = 3; i < words.size(); i += oneIn) {
            changed.set(i, "anders" + i);
        }
        return changed;
    }

    @Test
    void shouldGoOnWhereItStopped_whenAPortalDies() {
        NearCopies copies = new NearCopies(15);
        String text = copies.text(100);
        compare();
        ArticleId one = store(text);
        ArticleId other = store(text);
        core.log().advance();
        AtomicBoolean dead = new AtomicBoolean();
        Transactions dying = new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return DATABASE.transactions().call(() -> {
                    T done = work.get();
                    if (dead.getAndSet(true)) {
                        throw new IllegalStateException("power failure");
                    }
                    return done;
                });
            }
        };

        assertThatThrownBy(() -> runner(dying).runAll()).hasMessage("power failure");
        assertThat(group(one)).isEmpty();
        compare();

        assertThat(group(one)).isPresent().isEqualTo(group(other));
        assertThat(changesOf(one)).isEqualTo(1);
    }

    /** Texts of a few families, delivered and corrected by four at once while two portals compare. */
    @Test
    void shouldEqualComparingEachWithEach_whenManyWriteAtOnce() throws Exception {
        Map<ArticleId, String> texts = new HashMap<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> comparing = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                comparing.add(threads.submit(() -> {
                    while (writing.get()) {
                        compare();
                    }
                }));
            }
            List<Future<Map<ArticleId, String>>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> write(number)));
            }
            for (Future<Map<ArticleId, String>> writer : writers) {
                texts.putAll(writer.get());
            }
            writing.set(false);
            for (Future<?> each : comparing) {
                each.get();
            }
        }
        compare();

        Set<Set<ArticleId>> expected = grouped(texts);
        assertThat(found(texts.keySet())).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(
                DATABASE.sql().count("near_duplicate_text t where not exists (select 1 from near_duplicate_article a "
                        + "where a.text_id = t.id)"))
                .isZero();
    }

    /** All writers copy from the same families; a third of their articles is corrected. */
    private Map<ArticleId, String> write(int writer) {
        List<String> families = new ArrayList<>();
        NearCopies shared = new NearCopies(100);
        for (int i = 0; i < 25; i++) {
            families.add(shared.text(20 + 8 * i));
        }
        NearCopies copies = new NearCopies(200 + writer);
        Random random = new Random(writer);
        Map<ArticleId, String> texts = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String name = "schrijver-" + writer + "-" + i;
            for (int revision = 0; revision < 1 + random.nextInt(3) / 2; revision++) {
                String text = copies.copy(families.get(random.nextInt(families.size())), random.nextDouble() * 0.07);
                texts.put(store(name, text), "Kop van " + name + "\n" + text);
            }
        }
        return texts;
    }

    private Set<Set<ArticleId>> found(Collection<ArticleId> articles) {
        return Set.copyOf(reader.groups(articles).entrySet().stream().collect(Collectors
                .groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet()))).values());
    }

    private static Set<Set<ArticleId>> grouped(Map<ArticleId, String> texts) {
        Map<ArticleId, Shingles> open = new HashMap<>();
        texts.forEach((article, text) -> open.put(article, Shingles
                .of(Optional.of(text.substring(0, text.indexOf('\n'))), text.substring(text.indexOf('\n') + 1))
                .orElseThrow()));
        Set<Set<ArticleId>> groups = new HashSet<>();
        while (!open.isEmpty()) {
            Map<ArticleId, Shingles> group = new HashMap<>();
            List<ArticleId> reached = new ArrayList<>(List.of(open.keySet().iterator().next()));
            while (!reached.isEmpty()) {
                ArticleId next = reached.removeLast();
                Shingles shingles = open.remove(next);
                if (shingles != null) {
                    group.put(next, shingles);
                    open.forEach((other, text) -> {
                        if (text.nearlySameAs(shingles)) {
                            reached.add(other);
                        }
                    });
                }
            }
            if (group.size() > 1) {
                groups.add(Set.copyOf(group.keySet()));
            }
        }
        return groups;
    }
}
