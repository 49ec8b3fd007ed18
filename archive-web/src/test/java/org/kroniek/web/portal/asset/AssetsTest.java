package org.kroniek.web.portal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void shouldGiveAnAddressThatChangesWithTheContent() {
        String url = assets.url("kroniek.css");

        assertThat(url).matches("/assets/[0-9a-f]{12}/kroniek\\.css");
        String version = url.substring("/assets/".length(), url.lastIndexOf('/'));
        assertThat(assets.find(version, "kroniek.css")).isPresent();
        assertThat(assets.find("000000000000", "kroniek.css")).isEmpty();
        assertThat(assets.find(version, "kroniek.js")).isEmpty();
        assertThat(assets.find(version, "../messages_nl.properties")).isEmpty();
    }

    @Test
    void shouldRefuseAFileThatIsNotThere() {
        assertThatThrownBy(() -> assets.url("none.css")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The style sheet must not reach out: no request leaves the site. */
    @Test
    void shouldAskNothingOfOtherSites() {
        for (String name : new String[]{"kroniek.css", "kroniek.js"}) {
            Asset asset = Asset.load(name, "");
            assertThat(new String(asset.bytes(), StandardCharsets.UTF_8)).doesNotContain("http:", "https:", "url(",
                    "@import");
        }
    }
}
