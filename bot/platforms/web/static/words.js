// The words of the page itself, in Dutch and English; what the bot says comes from the bot.

const WORDS = {
  nl: {
    title: "Oefenruimte",
    skip: "Naar de telefoons",
    clock: "Klok",
    clockSteps: "De klok vooruit zetten",
    hour: "+1 uur",
    day: "+1 dag",
    week: "+1 week",
    next: "Naar het volgende",
    nextIs: "{what}: {at}",
    soon: "Straks",
    nothingNext: "Er staat niets gepland.",
    moving: "De klok loopt …",
    news: "{now}. Nieuw bij {names}.",
    newsMore: "{names} en {more} anderen",
    noNews: "{now}. Er kwam niets nieuws.",
    nowIs: "{day}, {time} uur",
    language: "Taal van deze pagina",
    tabs: "Mensen en telefoons",
    people: "Mensen",
    search: "Zoek een naam of organisatie",
    nobody: "Niemand gevonden.",
    guests: "Nieuwe mensen",
    unread: "nieuw bericht",
    opened: "telefoon is open",
    newcomer: "Nieuwe persoon",
    newcomerText: "Iemand die de bot nog niet kent. Heb je een uitnodigingscode? Vul die dan in.",
    newcomerName: "Naam in de app (mag leeg)",
    newcomerCode: "Uitnodigingscode (mag leeg)",
    cancel: "Annuleer",
    open: "Open telefoon",
    phones: "Telefoons",
    phoneOf: "Telefoon van {name}",
    unnamed: "Iemand zonder naam",
    notKnown: "nog niet bekend bij de bot",
    emptyTitle: "Wie wil je vandaag zijn?",
    emptyText: "Dit is een verzonnen stad om in te oefenen. Kies iemand, en je hebt de telefoon van die persoon. Open er gerust meer, en zet de klok vooruit om te zien wat er gebeurt.",
    guide: "Begin hier",
    tried: "Probeer in 2 minuten ({done} van {all})",
    triedAll: "Gelukt! Alle {all} geprobeerd",
    stepDone: "gedaan",
    stepToDo: "nog te doen",
    ask: "Vraag als {name} wanneer mensen kunnen",
    askHow: "Tik op Start en op Moment zoeken.",
    answer: "Antwoord als {name}",
    answerHow: "Tik bij elke tijd of het kan.",
    choose: "Kies als {name} een tijd",
    chooseHow: "Tik op Kies een tijd.",
    chatOf: "Berichten van {name}",
    begin: "Hier staat nog niets.",
    start: "Start",
    groups: "Groepen",
    members: "groepschat met {count} mensen",
    speaker: "Je bent nu",
    groupBegin: "De bot zit nog niet in deze groep.",
    letIn: "Zet de bot erbij",
    bindCommand: "Kies bij welke groep deze chat hoort",
    unbindCommand: "Maak deze chat los",
    reply: "Antwoord op dit bericht",
    unquote: "Toch geen antwoord op een bericht",
    newest: "Nieuw bericht",
    commands: "Menu",
    startCommand: "Begin het gesprek",
    helpCommand: "Wat kan ik hier doen?",
    attach: "Bestand toevoegen",
    unchoose: "Bestand weglaten",
    type: "Typ een bericht",
    send: "Verstuur",
    close: "Sluit de telefoon van {name}",
    bot: "Bot:",
    me: "{name}:",
    edited: "gewijzigd",
    why: "Waarom?",
    picture: "Foto: {name}",
    large: "De foto in het groot",
    closeLarge: "Sluit de foto",
    save: "Bewaar {name}",
    all: "Toon alles",
    sending: "wordt verstuurd …",
    failed: "Niet verstuurd.",
    again: "Opnieuw",
    pressFailed: "Dat lukte niet. Probeer het zo nog eens.",
    tooLarge: "Dit bestand is te groot (meer dan 20 MB).",
    tooLong: "Dit is te lang. Er passen 8.000 tekens in één bericht.",
    away: "Geen verbinding met de bot. Ik probeer het opnieuw.",
    volunteer: "vrijwilliger",
    professional: "beroepskracht",
    board: "bestuur",
    business: "ondernemer",
    active: "deelnemer",
    waiting: "wacht op goedkeuring",
    stopped: "gestopt",
    alone: "Zonder organisatie",
  },
  en: {
    title: "Practice room",
    skip: "To the phones",
    clock: "Clock",
    clockSteps: "Move the clock on",
    hour: "+1 hour",
    day: "+1 day",
    week: "+1 week",
    next: "To the next thing",
    nextIs: "{what}: {at}",
    soon: "Next",
    nothingNext: "Nothing is planned.",
    moving: "The clock is running …",
    news: "{now}. New for {names}.",
    newsMore: "{names} and {more} others",
    noNews: "{now}. Nothing new came.",
    nowIs: "{day}, {time}",
    language: "Language of this page",
    tabs: "People and phones",
    people: "People",
    search: "Find a name or organisation",
    nobody: "Nobody found.",
    guests: "New people",
    unread: "new message",
    opened: "phone is open",
    newcomer: "New person",
    newcomerText: "Someone the bot does not know yet. Do you have an invitation code? Then fill it in.",
    newcomerName: "Name in the app (may be empty)",
    newcomerCode: "Invitation code (may be empty)",
    cancel: "Cancel",
    open: "Open phone",
    phones: "Phones",
    phoneOf: "Phone of {name}",
    unnamed: "Someone without a name",
    notKnown: "not known to the bot yet",
    emptyTitle: "Who would you like to be today?",
    emptyText: "This is a made-up town to practise in. Pick someone, and you hold their phone. Open as many as you like, and move the clock on to see what happens.",
    guide: "Start here",
    tried: "Try in 2 minutes ({done} of {all})",
    triedAll: "Well done! All {all} tried",
    stepDone: "done",
    stepToDo: "still to do",
    ask: "Ask as {name} when people can meet",
    askHow: "Tap Start, then Moment zoeken. For English, type /taal english",
    answer: "Answer as {name}",
    answerHow: "Tap for each time whether it suits.",
    choose: "Choose a time as {name}",
    chooseHow: "Tap Kies een tijd (Choose a time).",
    chatOf: "Messages of {name}",
    begin: "Nothing here yet.",
    start: "Start",
    groups: "Groups",
    members: "group chat with {count} people",
    speaker: "You are now",
    groupBegin: "The bot is not in this group yet.",
    letIn: "Add the bot",
    bindCommand: "Choose to which group this chat belongs",
    unbindCommand: "Release this chat",
    reply: "Reply to this message",
    unquote: "Do not reply to a message after all",
    newest: "New message",
    commands: "Menu",
    startCommand: "Begin the conversation",
    helpCommand: "What can I do here?",
    attach: "Add a file",
    unchoose: "Leave the file out",
    type: "Type a message",
    send: "Send",
    close: "Close the phone of {name}",
    bot: "Bot:",
    me: "{name}:",
    edited: "edited",
    why: "Why?",
    picture: "Picture: {name}",
    large: "The picture in large",
    closeLarge: "Close the picture",
    save: "Save {name}",
    all: "Show all",
    sending: "sending …",
    failed: "Not sent.",
    again: "Again",
    pressFailed: "That did not work. Please try again in a moment.",
    tooLarge: "This file is too large (over 20 MB).",
    tooLong: "This is too long. One message holds 8,000 characters.",
    away: "No connection with the bot. Trying again.",
    volunteer: "volunteer",
    professional: "professional",
    board: "board",
    business: "business owner",
    active: "takes part",
    waiting: "waits for approval",
    stopped: "has stopped",
    alone: "Without organisation",
  },
};

let current = "nl";
let zone = "Europe/Amsterdam";

export const language = () => current;

export function speak(name) {
  current = name in WORDS ? name : "nl";
  document.documentElement.lang = current;
}

export function liveIn(name) {
  zone = name;
}

export function say(key, values = {}) {
  return WORDS[current][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// What someone is in the coalition: who waits or has stopped is that first.
export function rank({ role, kind, standing, members }) {
  if (members) return say("members", { count: members.length });
  if (standing === "waiting" || standing === "stopped") return say(standing);
  return role || say(kind || standing || "notKnown");
}

// Fills what the markup only names: texts, labels and hints.
export function sayAll(root) {
  for (const element of root.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of root.querySelectorAll("[data-label]")) element.ariaLabel = say(element.dataset.label);
  for (const element of root.querySelectorAll("[data-hint]")) element.placeholder = say(element.dataset.hint);
}

const dated = (moment, shape) =>
  new Intl.DateTimeFormat(current === "nl" ? "nl-NL" : "en-GB", { timeZone: zone, ...shape }).format(moment);

export const longDay = (moment) =>
  dated(moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

export const day = (moment) => dated(moment, { weekday: "long", day: "numeric", month: "long" });

const shortDay = (moment) =>
  dated(moment, { weekday: "short", day: "numeric", month: "short" }).replaceAll(".", "");

export function time(moment) {
  const text = dated(moment, { hour: "2-digit", minute: "2-digit", hour12: false });
  return current === "nl" ? text.replace(":", ".") : text;
}

export const shortMoment = (moment) => `${shortDay(moment)}, ${time(moment)}`;
