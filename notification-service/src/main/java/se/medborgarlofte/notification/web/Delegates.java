package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One's delegates in an answer. */
@Schema(description = "De som får en kopia av det du får. Those who get a copy of what you get.")
record Delegates(List<DelegateBody> delegates) {}
