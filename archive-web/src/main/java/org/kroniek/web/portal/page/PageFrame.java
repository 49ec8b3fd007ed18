package org.kroniek.web.portal.page;

import java.util.Optional;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/**
 * What the layout draws around a page.
 *
 * @param title of the page, without the name of the archive; empty on the home page
 * @param listed whether search engines may list the page
 * @param previous address of the page before, in a list
 * @param next address of the following page, in a list
 */
public record PageFrame(PortalRequest request, Section section, String title, Messages messages, Links links,
        Assets assets, boolean listed, Optional<String> previous, Optional<String> next) {

    public InterfaceLanguage language() {
        return messages.language();
    }

    /** The text of that key in the language of the page. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The same page, hidden from search engines: there are endless many searches, and an error is no page. */
    public PageFrame unlisted() {
        return new PageFrame(request, section, title, messages, links, assets, false, previous, next);
    }

    public PageFrame between(Optional<String> before, Optional<String> after) {
        return new PageFrame(request, section, title, messages, links, assets, listed, before, after);
    }
}
