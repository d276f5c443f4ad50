package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.words.AgendaItem;
import jamfor.web.words.Meeting;
import jamfor.web.words.MeetingNote;
import jamfor.web.words.Meetings;
import jamfor.web.words.OneLine;
import jamfor.web.words.WordsStore;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Meetings over an edition as it was when the agenda was made. Nobody signs in: who has the one
 * link writes, who has the other reads, and nothing lists the links.
 */
@Controller
final class MeetingsController {

  private final Pages pages;
  private final Overviews overviews;
  private final ObjectProvider<WordsStore> words;

  MeetingsController(Pages pages, Overviews overviews, ObjectProvider<WordsStore> words) {
    this.pages = pages;
    this.overviews = overviews;
    this.words = words;
  }

  /** Where an agenda is made. */
  @GetMapping("/meetings")
  String form(HttpServletRequest request, Model model) {
    Page page = pages.read(request);
    model.addAttribute("page", page);
    model.addAttribute("view", MeetingForm.of(overviews.of(page.edition()), page));
    return "meetings";
  }

  /** Makes the meeting and leads to it, so that a reload makes no other. */
  @PostMapping("/meetings")
  ResponseEntity<Void> make(HttpServletRequest request) {
    refuseOthers(request);
    Page page = pages.read(request);
    OneLine title = line(request, "title", Meeting.LONGEST_TITLE);
    List<String> chosen =
        Arrays.asList(
            Optional.ofNullable(request.getParameterValues("item")).orElse(new String[0]));
    if (chosen.isEmpty() || chosen.size() > Meeting.LONGEST_AGENDA) {
      throw Refusal.saying(
          HttpStatus.BAD_REQUEST, "meeting.items", String.valueOf(Meeting.LONGEST_AGENDA));
    }
    List<AgendaItem> agenda =
        MeetingForm.read(chosen, page).orElseThrow(() -> Refusal.wrong("item"));
    Meeting meeting =
        meetings()
            .make(
                title,
                page.edition().plan().id(),
                page.edition().contentHash(),
                agenda,
                Instant.now())
            .orElseThrow(() -> Refusal.saying(HttpStatus.INSUFFICIENT_STORAGE, "meeting.full"));
    Page frozen = page(meeting, Address.of(request));
    return to(frozen.to(MeetingView.path(meeting, true)).toString());
  }

  @GetMapping("/meetings/{token}")
  String meeting(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Meeting meeting = find(token);
    Page page = page(meeting, Address.of(request));
    unlisted(response);
    model.addAttribute("page", page);
    model.addAttribute("view", view(meeting, token, page));
    return "meeting";
  }

  /** One item of the agenda, for the wall. */
  @GetMapping("/meetings/{token}/{number:\\d{1,3}}")
  String screen(
      @PathVariable String token,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Meeting meeting = find(token);
    AgendaItem item = item(meeting, number);
    Page page = page(meeting, Address.of(request));
    MeetingView all = view(meeting, token, page);
    KeyFigure keyFigure = page.edition().catalogue().getKeyFigure(item.keyFigure());
    unlisted(response);
    model.addAttribute("page", page);
    model.addAttribute("view", ScreenView.of(all, all.items().get(number - 1), keyFigure, page));
    return "screen";
  }

  /** What was said, as a file that opens in any browser and any word processor. */
  @GetMapping("/meetings/{token}/minutes.html")
  String minutes(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Meeting meeting = find(token);
    Page page = page(meeting, Address.of(request));
    unlisted(response);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"jamfor-%s-%s.html\""
            .formatted(
                page.words().get("meeting.minutes.file"),
                meeting.made().toString().substring(0, 10)));
    model.addAttribute("page", page);
    model.addAttribute("view", view(meeting, token, page));
    return "minutes";
  }

  @PostMapping("/meetings/{token}/{number:\\d{1,3}}/notes")
  ResponseEntity<Void> write(
      @PathVariable String token, @PathVariable int number, HttpServletRequest request) {
    refuseOthers(request);
    Meeting meeting = writable(token);
    AgendaItem item = item(meeting, number);
    MeetingNote.Kind kind =
        Arrays.stream(MeetingNote.Kind.values())
            .filter(one -> Chosen.word(one).equals(request.getParameter("kind")))
            .findFirst()
            .orElseThrow(() -> Refusal.wrong("kind"));
    OneLine text = line(request, "text", MeetingNote.LONGEST);
    if (!meetings().write(meeting, item.number(), kind, text, Instant.now())) {
      throw Refusal.saying(HttpStatus.INSUFFICIENT_STORAGE, "meeting.full");
    }
    return toScreen(meeting, number, request);
  }

  @PostMapping("/meetings/{token}/{number:\\d{1,3}}/notes/{note:\\d{1,18}}/removal")
  ResponseEntity<Void> remove(
      @PathVariable String token,
      @PathVariable int number,
      @PathVariable long note,
      HttpServletRequest request) {
    refuseOthers(request);
    Meeting meeting = writable(token);
    meetings().remove(meeting, note);
    return toScreen(meeting, number, request);
  }

  @PostMapping("/meetings/{token}/{number:\\d{1,3}}/preparation")
  ResponseEntity<Void> prepare(
      @PathVariable String token, @PathVariable int number, HttpServletRequest request) {
    refuseOthers(request);
    Meeting meeting = writable(token);
    AgendaItem item = item(meeting, number);
    boolean nothing = parameter(request, "text").isBlank();
    meetings()
        .prepare(
            meeting,
            item.number(),
            nothing
                ? Optional.empty()
                : Optional.of(line(request, "text", AgendaItem.LONGEST_PREPARATION)));
    return toScreen(meeting, number, request);
  }

  private MeetingView view(Meeting meeting, String token, Page page) {
    return MeetingView.of(
        meeting,
        token.equals(meeting.token()),
        meetings().listNotes(meeting),
        overviews.of(page.edition()),
        page);
  }

  private Meetings meetings() {
    return new Meetings(words.getObject());
  }

  private Meeting find(String token) {
    return meetings().find(token).orElseThrow(() -> Refusal.unknown(token));
  }

  private Meeting writable(String token) {
    Meeting meeting = find(token);
    if (!token.equals(meeting.token())) {
      throw Refusal.saying(HttpStatus.FORBIDDEN, "meeting.reading_only");
    }
    return meeting;
  }

  private static AgendaItem item(Meeting meeting, int number) {
    return meeting.agenda().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown(Integer.toString(number)));
  }

  /** The edition is the meeting's, whatever has been published since. */
  private Page page(Meeting meeting, Address here) {
    return pages.read(
        here.with("edition", meeting.edition() + "@" + meeting.contentHash().substring(0, 12)));
  }

  private static void refuseOthers(HttpServletRequest request) {
    if (!SameSite.isFromHere(request)) {
      throw Refusal.saying(HttpStatus.FORBIDDEN, "meeting.elsewhere");
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** Lines that were broken by hand are one: what is shown on a wall has no room for more. */
  private static OneLine line(HttpServletRequest request, String name, int longest) {
    return OneLine.find(parameter(request, name).replaceAll("\\R", " "), longest)
        .orElseThrow(
            () -> Refusal.saying(HttpStatus.BAD_REQUEST, "meeting.line", String.valueOf(longest)));
  }

  private static void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private ResponseEntity<Void> toScreen(Meeting meeting, int number, HttpServletRequest request) {
    Page page = page(meeting, Address.of(request.getRequestURI()).with("lang", language(request)));
    return to(page.to(MeetingView.path(meeting, true) + "/" + number) + "#notes");
  }

  private static String language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang")).orElse("sv");
  }

  private static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
