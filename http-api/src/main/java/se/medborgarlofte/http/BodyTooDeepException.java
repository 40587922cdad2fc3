package se.medborgarlofte.http;

import java.io.IOException;

/** A JSON body nests deeper than anything of ours does. */
final class BodyTooDeepException extends IOException {

    BodyTooDeepException(int limit) {
        super("JSON nested over " + limit + " levels");
    }
}
