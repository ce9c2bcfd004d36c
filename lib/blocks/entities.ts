/**
 * Character references of HTML (WHATWG, section 13.5): all that stand for a letter, a figure, a sign of writing or a space. Those of
 * mathematics and of other single signs are left as they are written: no word is made of them.
 */
const NAMES = `
  9:Tab a:NewLine x:excl y:QUOT,quot z:num 10:dollar 11:percnt 12:AMP,amp 13:apos 14:lpar 15:rpar 16:ast,midast
  17:plus 18:comma 1a:period 1b:sol 1m:colon 1n:semi 1o:LT,lt 1p:equals 1q:GT,gt 1r:quest 1s:commat 2j:lbrack,lsqb
  2k:bsol 2l:rbrack,rsqb 2m:Hat 2n:UnderBar,lowbar 2o:DiacriticalGrave,grave 3f:lbrace,lcub
  3g:VerticalLine,verbar,vert 3h:rbrace,rcub 4g:NonBreakingSpace,nbsp 4h:iexcl 4i:cent 4j:pound 4k:curren 4l:yen
  4m:brvbar 4n:sect 4o:Dot,DoubleDot,die,uml 4p:COPY,copy 4q:ordf 4r:laquo 4s:not 4t:shy 4u:REG,circledR,reg
  4v:macr,strns 4w:deg 4x:PlusMinus,plusmn,pm 4y:sup2 4z:sup3 50:DiacriticalAcute,acute 51:micro 52:para
  53:CenterDot,centerdot,middot 54:Cedilla,cedil 55:sup1 56:ordm 57:raquo 58:frac14 59:frac12,half 5a:frac34 5b:iquest
  5c:Agrave 5d:Aacute 5e:Acirc 5f:Atilde 5g:Auml 5h:Aring,angst 5i:AElig 5j:Ccedil 5k:Egrave 5l:Eacute 5m:Ecirc
  5n:Euml 5o:Igrave 5p:Iacute 5q:Icirc 5r:Iuml 5s:ETH 5t:Ntilde 5u:Ograve 5v:Oacute 5w:Ocirc 5x:Otilde 5y:Ouml
  5z:times 60:Oslash 61:Ugrave 62:Uacute 63:Ucirc 64:Uuml 65:Yacute 66:THORN 67:szlig 68:agrave 69:aacute 6a:acirc
  6b:atilde 6c:auml 6d:aring 6e:aelig 6f:ccedil 6g:egrave 6h:eacute 6i:ecirc 6j:euml 6k:igrave 6l:iacute 6m:icirc
  6n:iuml 6o:eth 6p:ntilde 6q:ograve 6r:oacute 6s:ocirc 6t:otilde 6u:ouml 6v:div,divide 6w:oslash 6x:ugrave 6y:uacute
  6z:ucirc 70:uuml 71:yacute 72:thorn 73:yuml 74:Amacr 75:amacr 76:Abreve 77:abreve 78:Aogon 79:aogon 7a:Cacute
  7b:cacute 7c:Ccirc 7d:ccirc 7e:Cdot 7f:cdot 7g:Ccaron 7h:ccaron 7i:Dcaron 7j:dcaron 7k:Dstrok 7l:dstrok 7m:Emacr
  7n:emacr 7q:Edot 7r:edot 7s:Eogon 7t:eogon 7u:Ecaron 7v:ecaron 7w:Gcirc 7x:gcirc 7y:Gbreve 7z:gbreve 80:Gdot 81:gdot
  82:Gcedil 84:Hcirc 85:hcirc 86:Hstrok 87:hstrok 88:Itilde 89:itilde 8a:Imacr 8b:imacr 8e:Iogon 8f:iogon 8g:Idot
  8h:imath,inodot 8i:IJlig 8j:ijlig 8k:Jcirc 8l:jcirc 8m:Kcedil 8n:kcedil 8o:kgreen 8p:Lacute 8q:lacute 8r:Lcedil
  8s:lcedil 8t:Lcaron 8u:lcaron 8v:Lmidot 8w:lmidot 8x:Lstrok 8y:lstrok 8z:Nacute 90:nacute 91:Ncedil 92:ncedil
  93:Ncaron 94:ncaron 95:napos 96:ENG 97:eng 98:Omacr 99:omacr 9c:Odblac 9d:odblac 9e:OElig 9f:oelig 9g:Racute
  9h:racute 9i:Rcedil 9j:rcedil 9k:Rcaron 9l:rcaron 9m:Sacute 9n:sacute 9o:Scirc 9p:scirc 9q:Scedil 9r:scedil
  9s:Scaron 9t:scaron 9u:Tcedil 9v:tcedil 9w:Tcaron 9x:tcaron 9y:Tstrok 9z:tstrok a0:Utilde a1:utilde a2:Umacr
  a3:umacr a4:Ubreve a5:ubreve a6:Uring a7:uring a8:Udblac a9:udblac aa:Uogon ab:uogon ac:Wcirc ad:wcirc ae:Ycirc
  af:ycirc ag:Yuml ah:Zacute ai:zacute aj:Zdot ak:zdot al:Zcaron am:zcaron pd:Alpha pe:Beta pf:Gamma pg:Delta
  ph:Epsilon pi:Zeta pj:Eta pk:Theta pl:Iota pm:Kappa pn:Lambda po:Mu pp:Nu pq:Xi pr:Omicron ps:Pi pt:Rho pv:Sigma
  pw:Tau px:Upsilon py:Phi pz:Chi q0:Psi q1:Omega,ohm q9:alpha qa:beta qb:gamma qc:delta qd:epsi,epsilon qe:zeta
  qf:eta qg:theta qh:iota qi:kappa qj:lambda qk:mu ql:nu qm:xi qn:omicron qo:pi qp:rho qq:sigmaf,sigmav,varsigma
  qr:sigma qs:tau qt:upsi,upsilon qu:phi qv:chi qw:psi qx:omega r5:thetasym,thetav,vartheta r6:Upsi,upsih
  r9:phiv,straightphi,varphi ra:piv,varpi rg:Gammad rh:digamma,gammad s0:kappav,varkappa s1:rhov,varrho
  s5:epsiv,straightepsilon,varepsilon s6:backepsilon,bepsi sh:IOcy si:DJcy sj:GJcy sk:Jukcy sl:DScy sm:Iukcy sn:YIcy
  so:Jsercy sp:LJcy sq:NJcy sr:TSHcy ss:KJcy su:Ubrcy sv:DZcy sw:Acy sx:Bcy sy:Vcy sz:Gcy t0:Dcy t1:IEcy t2:ZHcy
  t3:Zcy t4:Icy t5:Jcy t6:Kcy t7:Lcy t8:Mcy t9:Ncy ta:Ocy tb:Pcy tc:Rcy td:Scy te:Tcy tf:Ucy tg:Fcy th:KHcy ti:TScy
  tj:CHcy tk:SHcy tl:SHCHcy tm:HARDcy tn:Ycy to:SOFTcy tp:Ecy tq:YUcy tr:YAcy ts:acy tt:bcy tu:vcy tv:gcy tw:dcy
  tx:iecy ty:zhcy tz:zcy u0:icy u1:jcy u2:kcy u3:lcy u4:mcy u5:ncy u6:ocy u7:pcy u8:rcy u9:scy ua:tcy ub:ucy uc:fcy
  ud:khcy ue:tscy uf:chcy ug:shcy uh:shchcy ui:hardcy uj:ycy uk:softcy ul:ecy um:yucy un:yacy up:iocy uq:djcy ur:gjcy
  us:jukcy ut:dscy uu:iukcy uv:yicy uw:jsercy ux:ljcy uy:njcy uz:tshcy v0:kjcy v2:ubrcy v3:dzcy 6bm:ensp 6bn:emsp
  6bo:emsp13 6bp:emsp14 6br:numsp 6bs:puncsp 6bt:ThinSpace,thinsp 6bu:VeryThinSpace,hairsp
  6bv:NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace 6bw:zwnj 6bx:zwj
  6by:lrm 6bz:rlm 6c0:dash,hyphen 6c3:ndash 6c4:mdash 6c5:horbar 6c6:Verbar,Vert 6c8:OpenCurlyQuote,lsquo
  6c9:CloseCurlyQuote,rsquo,rsquor 6ca:lsquor,sbquo 6cc:OpenCurlyDoubleQuote,ldquo
  6cd:CloseCurlyDoubleQuote,rdquo,rdquor 6ce:bdquo,ldquor 6cg:dagger 6ch:Dagger,ddagger 6ci:bull,bullet 6cl:nldr
  6cm:hellip,mldr 6cw:permil 6cx:pertenk 6cy:prime 6cz:Prime 6d0:tprime 6d1:backprime,bprime 6d5:lsaquo 6d6:rsaquo
  6da:OverBar,oline 6dd:caret 6df:hybull 6dg:frasl 6dr:bsemi 6dz:qprime 6e7:MediumSpace 6e8:NoBreak
  6e9:ApplyFunction,af 6ea:InvisibleTimes,it 6eb:InvisibleComma,ic 6gc:euro 6ja:numero 6jm:TRADE,trade
  6mo:LeftArrow,ShortLeftArrow,larr,leftarrow,slarr 6mq:RightArrow,ShortRightArrow,rarr,rightarrow,srarr 6qa:minus
  6qf:lowast 6qm:infin 6ra:ratio 6rs:TildeTilde,ap,approx,asymp,thickapprox,thkap 6sg:NotEqual,ne 6sk:le,leq
  6sl:GreaterEqual,ge,geq 7id:bigstar,starf 7pv:check,checkmark 7pz:cross 1dkw:fflig 1dkx:filig 1dky:fllig 1dkz:ffilig
  1dl0:ffllig
`;

let named: ReadonlyMap<string, string> | undefined;

/** The table is made when it is first asked: code point in base 36, and its names. */
function characterOf(name: string): string | undefined {
  named ??= new Map(
    NAMES.trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [code = '', names = ''] = entry.split(':');
        return names.split(',').map((each) => [each, String.fromCodePoint(Number.parseInt(code, 36))] as const);
      }),
  );
  return named.get(name);
}

/** Numbers from 128 to 159 are bytes of Windows-1252: Unicode has no letters there. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80] ?? ' ';
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

/** References that stand without a semicolon too, as old pages have them. */
const BARE = /^(?:amp|lt|gt|quot|nbsp|copy|reg|shy)$/i;
const REFERENCE = /&(?:#x([\da-f]{1,7})|#(\d{1,8})|([a-z][a-z\d]{1,31}))(;?)/gi;

/** Decodes references: by name, decimal, hexadecimal. What is none stays as it is. Once: `&amp;lt;` says "&lt;". */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex, decimal, name, end) => {
    if (hex) return numbered(Number.parseInt(hex, 16));
    if (decimal) return numbered(Number(decimal));
    return ((end || BARE.test(name)) && characterOf(name)) || whole;
  });
}
