package se.medborgarlofte.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many items the whole list has
 */
@Schema(description = "En sida av en lista. One page of a list.")
public record Page<T>(
        List<T> items,

        @Schema(description = "Antal i hela listan. Number of items in the whole list.", example = "1")
        long total,

        @Schema(description = "Sidans nummer, från 1. Number of this page, from 1.", example = "1")
        int page,

        @Schema(description = "Högst så många per sida. At most this many per page.", example = "20")
        int limit,

        Links links) {

    /** Addresses of this page and its neighbours; a missing one does not exist. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Adresser till sidan och dess grannar. Addresses of this page and its neighbours.")
    public record Links(
            @Schema(example = "?page=1&limit=20") String self,
            @Schema(example = "?page=2&limit=20") @Nullable String next,
            @Schema(example = "?page=1&limit=20") @Nullable String prev) {}

    public Page {
        items = List.copyOf(items);
    }

    /** The page that answers the request. */
    public static <T> Page<T> of(List<T> items, long total, PageRequest request) {
        return new Page<>(items, total, request.page(), request.limit(), links(total, request));
    }

    /** The same page with each item translated. */
    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        List<R> translated = items.stream().<R>map(translation).toList();
        return new Page<>(translated, total, page, limit, links);
    }

    private static Links links(long total, PageRequest request) {
        int page = request.page();
        boolean more = (long) page * request.limit() < total;
        return new Links(
                request.link(page), more ? request.link(page + 1) : null, page > 1 ? request.link(page - 1) : null);
    }
}
