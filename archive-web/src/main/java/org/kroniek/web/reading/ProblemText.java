package org.kroniek.web.reading;

/**
 * What is wrong with a request, in the reader's words.
 *
 * @param place where it is
 * @param reason what is wrong there
 * @param remedy what to do about it
 */
public record ProblemText(String place, String reason, String remedy) {

    @Override
    public String toString() {
        return place + ": " + reason + " " + remedy;
    }
}
