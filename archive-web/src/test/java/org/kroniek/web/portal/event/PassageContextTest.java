package org.kroniek.web.portal.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "dat het ministerie later die dag |…het ministerie later die dag ", "Volgens |Volgens ",
            "einde vorige alinea.\\n\\nDaarna zei |Daarna zei ",
            "eenheelerglangwoordzonderspatiesa|…eenheelerglangwoordzonderspatiesa"})
    void shouldBeginWithAWholeWordOfTheParagraph(String prefix, String shown) {
        assertThat(PassageContext.before(prefix.replace("\\n", "\n"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            ", en het bericht verdween van he|, en het bericht verdween van\u00A0…", ".|.",
            ", zei hij.\\n\\nDe volgende dag was hij |, zei hij.", ": eenheelerglangwoordzonderspaties|:\u00A0…"})
    void shouldEndWithAWholeWordOfTheParagraph(String suffix, String shown) {
        assertThat(PassageContext.after(suffix.replace("\\n", "\n"))).isEqualTo(shown);
    }
}
