package org.kroniek.web.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Turns pages into HTML with templates that were compiled with the application. Safe for use by many threads. */
public final class PageRenderer {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            PageRenderer.class.getClassLoader());

    /** The whole page at once: an error half way must not leave a reader with half a page and status 200. */
    public Utf8ByteOutput render(PortalPage page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template(), Map.of("frame", page.frame(), "view", page.view()),
                new PrintableOutput(output));
        return output;
    }
}
