package app.closedset.production;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.core.CastingId;
import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.platform.ProductionContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Characters and who plays or doubles them.
 */
@Service
class CastDesk implements Cast {

	private final CharacterRegister characters;

	private final CastingRegister castings;

	private final MemberRegister members;

	private final ProductionRegister productions;

	private final ApplicationEventPublisher events;

	CastDesk(CharacterRegister characters, CastingRegister castings, MemberRegister members,
			ProductionRegister productions, ApplicationEventPublisher events) {
		this.characters = characters;
		this.castings = castings;
		this.members = members;
		this.productions = productions;
		this.events = events;
	}

	/** Whether there was no such character yet. */
	@Transactional
	boolean add(String name) {
		hold();
		if (!this.characters.withKeys(Set.of(Line.key(name))).isEmpty()) {
			return false;
		}
		this.characters.save(ScriptCharacter.addedByHand(name));
		return true;
	}

	/**
	 * Links a performer to a character.
	 * @return whether they were not linked yet
	 * @throws NotFound if there is no such character, or no such performer
	 */
	@Transactional
	boolean link(CharacterId character, MemberId performer, CastingKind kind) {
		hold();
		this.characters.findById(character).orElseThrow(() -> new NotFound("character"));
		this.members.findById(performer)
			.filter((member) -> member.isPresent() && member.roles().contains(Role.PERFORMER))
			.orElseThrow(() -> new NotFound("performer"));
		if (this.castings.links(character, performer)) {
			return false;
		}
		this.castings.save(Casting.linked(character, performer, kind));
		return true;
	}

	/** Ends a link; one that is gone already is left gone. */
	@Transactional
	void unlink(CastingId id) {
		this.castings.findById(id).ifPresent((casting) -> {
			this.castings.delete(casting);
			this.events.publishEvent(casting.unlinked());
		});
	}

	@Transactional(readOnly = true)
	UnlinkPage unlinking(CastingId id) {
		Casting casting = this.castings.findById(id).orElseThrow(() -> new NotFound("casting"));
		return new UnlinkPage(id, this.members.findById(casting.performer()).map(Member::name).orElse(""),
				this.characters.findById(casting.character()).map(ScriptCharacter::name).orElse(""));
	}

	@Transactional(readOnly = true)
	CastPage page(Viewer viewer) {
		Map<CharacterId, List<CastingLine>> lines = lines();
		List<CastPage.Row> rows = this.characters.byName()
			.stream()
			.map((character) -> new CastPage.Row(character.id(), character.name(),
					lines.getOrDefault(character.id(), List.of())))
			.toList();
		List<MemberSummary> performers = this.members.presentWith(Role.PERFORMER)
			.stream()
			.map(Member::summary)
			.toList();
		return CastPage.of(rows, performers, viewer.isAny(Role.OFFICE, Role.PRODUCER));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Part> parts() {
		Map<CharacterId, List<CastingLine>> lines = lines();
		return this.characters.byName().stream().map((character) -> part(character, lines)).toList();
	}

	@Override
	@Transactional
	public void found(Collection<String> names) {
		Map<String, String> byKey = new LinkedHashMap<>();
		for (String name : names) {
			String clean = Line.clean(name);
			if (Line.isWritable(clean) && Line.length(clean) <= 200) {
				byKey.putIfAbsent(Line.key(clean), clean);
			}
		}
		if (byKey.isEmpty()) {
			return;
		}
		hold();
		this.characters.withKeys(byKey.keySet()).forEach((known) -> byKey.remove(known.nameKey()));
		byKey.values().forEach((name) -> this.characters.save(ScriptCharacter.found(name)));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Part> partsOf(MemberId performer) {
		return parts().stream()
			.filter((part) -> part.performers().stream().anyMatch((one) -> one.member().equals(performer)))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable Part named(String name) {
		Optional<ScriptCharacter> character = this.characters.withKeys(Set.of(Line.key(Line.clean(name))))
			.stream()
			.findFirst();
		return character.map((one) -> part(one, lines())).orElse(null);
	}

	private static Part part(ScriptCharacter character, Map<CharacterId, List<CastingLine>> lines) {
		return new Part(character.id(), character.name(),
				lines.getOrDefault(character.id(), List.of()).stream().map(CastingLine::toPerformer).toList());
	}

	private Map<CharacterId, List<CastingLine>> lines() {
		return this.castings.lines()
			.stream()
			.collect(Collectors.groupingBy(CastingLine::character, Collectors.toCollection(ArrayList::new)));
	}

	private void hold() {
		ProductionContext.production().flatMap(this.productions::hold).orElseThrow(() -> new NotFound("production"));
	}

}
