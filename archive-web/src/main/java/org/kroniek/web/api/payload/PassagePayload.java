package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextPart;
import org.kroniek.web.api.problem.StableName;

/**
 * A place in an article (W3C Web Annotation, text position and text quote selectors).
 *
 * @param part headline or text
 * @param span first code point in that part and the one after the last
 * @param exact the words
 * @param prefix some characters before them
 * @param suffix some characters after them
 */
@JsonbPropertyOrder({"part", "span", "exact", "prefix", "suffix"})
public record PassagePayload(String part, List<Integer> span, String exact, String prefix, String suffix) {

    static PassagePayload of(TextPart part, Anchor anchor) {
        return new PassagePayload(StableName.of(part), List.of(anchor.span().start(), anchor.span().end()),
                anchor.exact(), anchor.prefix(), anchor.suffix());
    }
}
