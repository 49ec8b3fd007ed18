package org.kroniek.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.text.LanguageTag;

class NameIndexTest {

    private final NameIndex index = new NameIndex();
    private final NameOwner poetin = owner(AuthorityKind.PERSON);
    private final NameOwner almaty = owner(AuthorityKind.PLACE);

    @Test
    void shouldKnowWhoBearsAName() {
        index.replace("Poetin", List.of(poetin));
        index.replace("Almaty", List.of(almaty, poetin));

        assertThat(index.owners("Poetin")).containsExactly(poetin);
        assertThat(index.owners("Almaty")).containsExactly(almaty, poetin);
        assertThat(index.owners("POETIN")).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void shouldTakeTheLastWordForIt() {
        index.replace("Poetin", List.of(poetin));
        index.replace("Poetin", List.of(almaty));

        assertThat(index.owners("Poetin")).containsExactly(almaty);
        assertThat(index.size()).isOne();
    }

    @Test
    void shouldForgetAName_thatNobodyBears() {
        index.replace("Poetin", List.of(poetin));
        index.replace("Poetin", List.of());
        index.replace("Nooit", List.of());

        assertThat(index.owners("Poetin")).isEmpty();
        assertThat(index.size()).isZero();
        assertThat(found("Dat was Poetin.").known()).isEmpty();
    }

    @Test
    void shouldKeepNamesApart_thatATextCannot() {
        index.replace("Xi'an", List.of(poetin));
        index.replace("Xi’an", List.of(almaty));
        index.replace("XI'AN", List.of(almaty));
        index.replace("Xi’an", List.of());

        assertThat(index.owners("Xi'an")).containsExactly(poetin);
        assertThat(index.owners("Xi’an")).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void shouldPassOver_whatHasNoWords() {
        index.replace("", List.of(poetin));
        index.replace("?!", List.of(poetin));

        assertThat(index.size()).isZero();
        assertThat(index.owners("?!")).isEmpty();
    }

    @Test
    void shouldHoldManyNames() {
        IntStream.range(0, 50_000).forEach(i -> index.replace("Naam " + i + " Lang", List.of(poetin)));
        IntStream.range(0, 50_000).filter(i -> i % 3 == 0)
                .forEach(i -> index.replace("Naam " + i + " Lang", List.of()));

        assertThat(index.size()).isEqualTo(33_333);
        assertThat(index.owners("Naam 49999 Lang")).containsExactly(poetin);
        assertThat(index.owners("Naam 30000 Lang")).isEmpty();
        assertThat(found("Zo heet Naam 4 Lang nu.").known()).extracting(FoundName::surface)
                .containsExactly("Naam 4 Lang");
    }

    @Test
    void shouldBeReadWhileItChanges() throws Exception {
        index.replace("Almaty", List.of(almaty));
        CountDownLatch started = new CountDownLatch(1);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int i = 0; i < 20_000; i++) {
                    index.replace("Naam " + i, List.of(poetin));
                    started.countDown();
                }
            });
            started.await();
            do {
                assertThat(found("Daar ligt Almaty.").known()).hasSize(1);
            } while (!writing.isDone());
            writing.get();
        }
        assertThat(found("Dat is Naam 19999.").known()).hasSize(1);
    }

    private FoundNames found(String text) {
        ReadArticle article = new TextReader().read(Optional.empty(), text, new LanguageTag("nl"), Optional.empty());
        return new NameFinder().find(article, index);
    }

    private static NameOwner owner(AuthorityKind kind) {
        return new NameOwner(new AuthorityId(UUID.randomUUID()), kind, NameKind.ALTERNATE, Optional.empty());
    }
}
