package org.kroniek.web.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kroniek.web.reading.InterfaceLanguage;

/** A style read for one language, and the processor that applies it. Reading it takes long, so it is kept. For one thread. */
final class StyleEngine {

    /** The manuals are American, and so is the English they want. */
    private static final Map<InterfaceLanguage, String> LOCALES = Map.of(InterfaceLanguage.DUTCH, "nl-NL",
            InterfaceLanguage.ENGLISH, "en-US");

    private final CurrentItem item = new CurrentItem();
    private final CitationStyle style;
    private final CSL processor;

    StyleEngine(CitationStyle style, InterfaceLanguage language) {
        this.style = style;
        try {
            this.processor = new CSLBuilder().itemDataProvider(item).style(text(style.file()))
                    .lang(LOCALES.get(language)).localeProvider(locale -> text("locales-" + locale + ".xml"))
                    .abbreviationProvider(new DefaultAbbreviationProvider()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry in a list of references. */
    List<CitationPiece> entry(CitedRecord record) {
        item.data = CSLItemData.fromJson(style.fitted(CslItem.printed(record)));
        processor.reset();
        processor.setOutputFormat(new CitationText());
        processor.registerCitationItems(record.key());
        return CitationPiece.cut(String.join("", processor.makeBibliography().getEntries()).strip());
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(StyleEngine.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has one item at a time, under whatever id. */
    private static final class CurrentItem implements ItemDataProvider {

        private CSLItemData data = new CSLItemData();

        @Override
        public CSLItemData retrieveItem(String id) {
            return data;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(data.getId());
        }
    }
}
