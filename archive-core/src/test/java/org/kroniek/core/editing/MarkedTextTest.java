package org.kroniek.core.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.IncomingArticle.Block;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.BlockKind;

class MarkedTextTest {

    private static final List<String> PIECES = List.of("# ", "> ", "\\", "#", ">", "woord", "два", "🌷", "een\nregel",
            "# kop ", " met blanks ", "\\# ");

    @Test
    void shouldTellHeadingsAndQuotationsFromParagraphs() {
        assertThat(MarkedText.read("# Kop\r\n\r\nEerste\r\nregel\r\n \r\n> Citaat\r\n\r\n\r\n#geen kop"))
                .containsExactly(new Block(BlockKind.HEADING, "Kop"), new Block(BlockKind.PARAGRAPH, "Eerste\nregel"),
                        new Block(BlockKind.QUOTE, "Citaat"), new Block(BlockKind.PARAGRAPH, "#geen kop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "\r\n \r\n"})
    void shouldHaveNoBlocks_whereNothingIsTyped(String typed) {
        assertThat(MarkedText.read(typed)).isEmpty();
    }

    @Test
    void shouldReadBackWhatItWrote() {
        Random random = new Random(5);
        for (int run = 0; run < 2_000; run++) {
            int blocks = 1 + random.nextInt(4);
            String kinds = IntStream.range(0, blocks)
                    .mapToObj(_ -> String.valueOf(BlockKind.values()[random.nextInt(3)].letter()))
                    .collect(Collectors.joining());
            String canonical = IntStream.range(0, blocks).mapToObj(_ -> text(random))
                    .collect(Collectors.joining(ArticleText.SEPARATOR));
            ArticleText text = ArticleText.of(canonical, kinds);

            List<Block> read = MarkedText.read(MarkedText.of(text));

            assertThat(read)
                    .isEqualTo(text.blocks().stream().map(block -> new Block(block.kind(), block.text())).toList());
        }
    }

    /** As texts are kept: no blanks around them. */
    private static String text(Random random) {
        String text = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining()).strip();
        return text.isEmpty() ? "woord" : text;
    }
}
