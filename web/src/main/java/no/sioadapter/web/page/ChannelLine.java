package no.sioadapter.web.page;

import java.util.List;

/**
 * A channel that can't be used now, on the page.
 *
 * @param channel its name; where all of a municipality's are concerned, the word for that
 * @param obstacles what stands in its way
 */
public record ChannelLine(String municipality, String channel, List<String> obstacles) {
  public ChannelLine {
    obstacles = List.copyOf(obstacles);
  }
}
