/** The words of the interface in Portuguese, as it is written in Brazil. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import type { Translation } from '../translation.ts';

const number = new Intl.NumberFormat('pt-BR');
const format = (amount: number) => number.format(amount);
const either = new Intl.ListFormat('pt', { type: 'disjunction' });
const both = new Intl.ListFormat('pt', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('pt', { dateStyle: 'long', timeZone: 'UTC' });
const toDay = (date: string) => day.format(new Date(date));
const count = (amount: number, one: string, many: string) =>
  `${format(amount)} ${amount === 1 ? one : many}`;

const secrets: Record<SecretKind, readonly [one: string, many: string]> = {
  'secret-id': ['um SecretId', 'vários SecretId'],
  'secret-key': ['uma SecretKey', 'várias SecretKey'],
  signature: ['uma assinatura', 'assinaturas'],
  token: ['um token', 'tokens'],
  password: ['uma senha', 'senhas'],
  phone: ['um número de telefone', 'números de telefone'],
};
const keys: ReadonlySet<SecretKind> = new Set(['secret-id', 'secret-key', 'password', 'token']);

const tellAllowed = (allowed: number) =>
  `Os filtros permitem ${count(allowed, 'código', 'códigos')}.`;

export const words: Translation = {
  site: {
    unofficial: 'não oficial',
    homeLabel: 'API 3.0 errors, início',
    skip: 'Ir para o conteúdo',
    menu: 'Índice',
    siteNavigation: 'Navegação do site',
    shortNavigation: 'Navegação do site, resumida',
    breadcrumb: 'Trilha de navegação',
    onThisPage: 'Nesta página',
    search: 'Buscar',
    responses: 'Formato da resposta',
    guides: 'Guias',
    families: 'Famílias',
    products: 'Produtos',
    allCodes: 'Todos os códigos',
    previousAndNext: 'Anterior e próximo',
    previous: 'Anterior',
    next: 'Próximo',
    codeCount: (n) => count(n, 'código', 'códigos'),
    actionCount: (n) => count(n, 'Action', 'Actions'),
    versionCount: (n) => count(n, 'versão', 'versões'),
    productCount: (n) => count(n, 'produto', 'produtos'),
    familyCount: (n) => count(n, 'família', 'famílias'),
    version: (version) => `versão ${version}`,
    colophon: {
      unofficial:
        'Não oficial. Esta referência não é feita, verificada nem endossada pela Tencent Cloud; vale a documentação dela.',
      sendsNothing: 'Nada do que você cola ou aciona aqui é enviado a lugar algum.',
      sendsAnswers:
        'Nada do que você cola aqui é enviado a lugar algum; só a resposta a “Esta página foi útil?” é enviada, se você responder.',
      changed: (date) => `Explicação alterada pela última vez em ${toDay(date)}.`,
      facts: (date) => `Dados de ${toDay(date)}, dos SDKs públicos.`,
      allGuides: (n) => `ver tudo (${format(n)})`,
      allFamilies: (n) => `ver tudo (${format(n)})`,
      allProducts: (n) => `ver tudo (${format(n)})`,
      decode: 'Decodificar um erro',
      codesJson: 'Todos os códigos em JSON',
      more: 'Mais',
    },
    home: {
      heading: 'Qual erro a API retornou?',
      under:
        'Cole-o e veja o que significa, se vale tentar de novo e quem pode resolver. Uma referência não oficial da Tencent Cloud API 3.0.',
      codes: 'códigos',
      products: 'produtos',
      actions: 'Actions',
      orSearch: 'Ou busque',
      searchLabel: 'Buscar códigos e guias',
      searchPlaceholder: 'signature, sold out ou AUTHFAILURE_SIGN…',
      fromAnyPage: 'De qualquer página:',
      common: 'Códigos comuns',
      commonLead: 'Qualquer Action de qualquer produto pode retorná-los.',
      commonAll: 'Todos os 26 códigos comuns, na página do formato da resposta',
      byFamily: 'Por família',
      byFamilyLead: 'A parte antes do ponto diz que tipo de coisa deu errado.',
      byProduct: 'Por produto',
      byProductLead: 'Que códigos uma Action pode retornar?',
      allCategories: 'todas as categorias',
      format: 'O formato da resposta',
      formatLead: 'Toda resposta tem a mesma estrutura externa. Se houver um',
      formatLeadEnd: 'nela, a chamada falhou, seja qual for o status HTTP.',
      formatLink: 'Como ler uma resposta',
      formatCaption: 'Guarde o RequestId: é a primeira coisa que o suporte pede.',
    },
    decode: { title: 'Decodificar um erro' },
    searchPage: { title: 'Buscar' },
    notFound: {
      title: 'Esta página não existe',
      lead: 'Este endereço não leva a nenhuma página. Se ele contém um código de erro, o código é procurado abaixo.',
      box: 'Ou cole o próprio erro',
      ways: 'Outros caminhos',
    },
    entry: {
      retry: 'Tentar de novo?',
      who: 'Quem pode resolver?',
      basis: 'Com base em',
      whatItMeans: 'O que significa',
      howToFixIt: 'Como resolver',
      canIRetry: 'Posso tentar de novo?',
      exampleResponse: 'Exemplo de resposta',
      returnedBy: 'Retornado por',
      related: 'Códigos parecidos e relacionados',
      codesOfFamily: 'Códigos desta família',
      findYours: 'Encontre o seu',
      copyLink: 'Copiar link',
      copyAsMarkdown: 'Copiar como Markdown',
      copyForTicket: 'Copiar para um chamado',
      anotherError: 'Outro erro?',
      anotherErrorHint: 'Cole-o, e ele é lido aqui.',
      causes: 'O que leva a ele, do mais provável ao menos:',
      symptoms: 'O momento da falha indica onde procurar:',
      symptomsWhen: 'Quando falha',
      symptomsLook: 'Verifique',
      relatedLead: 'Fáceis de confundir com este, ou de nome parecido:',
      gone: (since, products) =>
        `Nenhum produto lista este código desde ${toDay(since)}. Até então, constava em ${both.format(products)}. A página permanece para que os links continuem válidos.`,
      bases: {
        written: 'Escrito para este código',
        idiom: 'Lido a partir do nome',
        family: 'Somente sua família',
        note: 'A nota da família',
      },
      readFromNameNote:
        'Ninguém escreveu ainda sobre este código. O nome foi lido palavra por palavra, por regras que escrevemos.',
      familyLead: 'Sua família,',
      familyOnlyNote:
        'Ninguém escreveu ainda sobre este código: o que está aqui vale para todos os códigos da família.',
      detailAsWords: (words) => `O detalhe, palavra por palavra: ${words}.`,
      bareFamily:
        'Nenhum produto lista a família sem um detalhe. Esta página é para os códigos abaixo dela.',
      listedNowhere:
        'Nenhum produto lista este código nos SDKs públicos. Ele está na documentação dos códigos comuns: qualquer Action pode retorná-lo.',
      anyAction:
        'Qualquer Action de qualquer produto pode retorná-lo, quer o produto o liste ou não.',
      anyActionListed: (n) =>
        `${count(n, 'produto o lista', 'produtos o listam')} como código próprio.`,
      madeByClient: (sdks) =>
        `Nenhum servidor o retorna. Ele é gerado na sua máquina, por ${either.format(sdks)}.`,
      onlyUnattributed: 'listado pela versão, não por uma Action',
      otherActions: (n) => `mais ${format(n)}, na página do produto`,
      allOfProduct: (product) => `${product}: todos os códigos e Actions`,
      spelledAs: 'Escrito como',
      spellings:
        'Os produtos o escrevem de mais de uma forma. Compare códigos sem diferenciar maiúsculas e minúsculas.',
      caption:
        'Status HTTP 200, como em todo erro da API 3.0. Marcada: a linha de que trata esta página.',
      captionNoMessage:
        'A forma que todo erro tem. Não vimos a mensagem deste, e não inventamos nenhuma.',
      captionClient: 'A exceção como é impressa. Não há resposta: o código não vem do servidor.',
      exampleLabel: 'Exemplo de resposta em JSON',
      clientExampleLabel: 'A exceção como texto',
      sdksPrint: 'Como os SDKs o imprimem',
      sdksPrintHint: 'Go, Python, Java e C++',
      sdksPrintLabel: 'O mesmo erro como quatro SDKs o imprimem',
      sdksPrintCaption:
        'Node.js e .NET não imprimem o código na mensagem: veja a propriedade da exceção',
      guides: 'Mais nos guias:',
    },
    feedback: {
      helpful: 'Esta página foi útil?',
      yes: 'Sim',
      no: 'Não',
      sends: (host) =>
        `Abre ${host} e envia sua resposta, o endereço desta página, a base da explicação e a data do catálogo. Nada do que você colou.`,
      report: 'Informar um erro',
      correct: 'Corrigir esta página',
    },
    sdks: {
      go: 'o SDK para Go',
      python: 'o SDK para Python',
      java: 'o SDK para Java',
      php: 'o SDK para PHP',
      ruby: 'o SDK para Ruby',
      cpp: 'o SDK para C++',
      terraform: 'o provedor do Terraform',
      tccli: 'tccli',
    },
    family: {
      trail: (n) => `família de ${count(n, 'código', 'códigos')}`,
      findLabel: (n) =>
        n === 1 ? 'O código desta família' : `Um dos ${format(n)} códigos desta família`,
      findHint:
        'Acrescente uma palavra do detalhe: password, NotFound ou SubnetId. Ou vá pela letra, abaixo.',
      widest: 'Retornados pela maioria dos produtos',
      byKind: 'Pelo que o detalhe diz',
      all: 'Todos',
      byFirstWord: 'Agrupados pela primeira palavra do detalhe.',
      byLetter: 'Pela primeira letra depois do ponto',
      letters: 'Por letra',
      byProduct: 'Por produto',
    },
    errors: {
      title: 'Todos os códigos, por família',
      lead: 'A parte de um código antes do ponto é a família. Ela diz que tipo de coisa deu errado e quase sempre basta para decidir se vale tentar de novo.',
      large: 'Famílias com muitos códigos',
      small: 'Famílias pequenas',
      smallLead: 'Com menos de dez códigos cada uma, a maioria de um só produto.',
      client: 'Gerados pelos SDKs',
      clientLead: 'Nunca vêm do servidor: um SDK os gera na sua máquina.',
    },
    productsPage: {
      title: 'Produtos',
      lead: 'A página de cada produto lista as versões, as Actions e os códigos que cada Action pode retornar.',
    },
    product: {
      lead: (codes, actions) => `${codes} de ${actions}.`,
      id: 'Nome na API',
      category: 'Categoria',
      versions: 'Versões',
      documentation: 'Documentação do produto',
      sites: { cn: 'site da China', intl: 'site internacional' },
      names: {
        official: '',
        translated:
          'O nome é uma tradução: o produto não tem um nome oficial em inglês que conheçamos.',
        inferred: 'O nome foi lido a partir do nome do produto na API.',
      },
      codes: 'Códigos',
      actions: 'Actions disponíveis',
      actionsOf: (version) => `Actions da versão ${version}`,
      common: 'Qualquer Action também pode retornar os',
      commonLink: 'códigos comuns',
      noDetail: 'sem detalhe',
      noCodes: 'não lista códigos próprios',
      unattributed: 'Códigos que nenhuma Action menciona',
    },
    responsesPage: {
      code: 'Code',
      says: 'O que diz',
      retry: 'Tentar de novo?',
      groups: {
        caller: 'Quem está pedindo',
        request: 'O que foi pedido',
        resources: 'O que há, e quanto',
        outcome: 'O que aconteceu',
      },
    },
    guidesPage: {
      title: 'Guias',
      lead: 'O que é preciso saber além dos códigos.',
      asPdf: 'Todos os guias e os códigos comuns em um PDF',
      read: (title) => `Ler “${title}”`,
    },
  },
  advice: {
    retries: {
      backoff: 'Sim, mais devagar',
      'if-idempotent': 'Sim, com cuidado',
      'after-change': 'Depois de uma mudança',
      no: 'Não',
      unknown: 'Não se sabe',
    },
    fixers: {
      caller: 'Você',
      administrator: 'O administrador da conta',
      'tencent-cloud': 'Tencent Cloud',
      depends: 'Depende',
    },
  },
  search: {
    dialog: 'Buscar',
    field: 'Buscar códigos e guias',
    placeholder: 'signature, sold out ou AUTHFAILURE_SIGN…',
    close: 'Fechar',
    results: 'Resultados',
    choose: 'escolher',
    open: 'abrir',
    allOnPage: 'Todos os resultados em uma página',
    hint: 'Um código, parte de um, uma constante de SDK ou palavras. Uma resposta ou exceção também serve: o código dela é buscado.',
    loading: 'Carregando a lista de códigos …',
    failed: 'Não foi possível carregar a lista de códigos. Verifique a conexão e digite de novo.',
    productFailed:
      'Não foi possível carregar os códigos deste produto. Verifique a conexão e escolha de novo.',
    guidesFailed: 'Não foi possível pesquisar nos guias. Verifique a conexão e digite de novo.',
    searchingGuides: 'Buscando nos guias …',
    found: (codes, passages) =>
      [
        ...(codes > 0 ? [count(codes, 'código', 'códigos')] : []),
        ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
      ].join(' e '),
    foundFirst: (codes, passages) =>
      [
        ...(codes > 0 ? [`os primeiros ${format(codes)} códigos`] : []),
        ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
      ].join(' e '),
    listed: (shown, allowed) =>
      shown < allowed
        ? `Os primeiros ${format(shown)} dos ${format(allowed)} códigos que os filtros permitem, começando pelos mais listados.`
        : tellAllowed(allowed),
    amongAllowed: tellAllowed,
    noneAllowed: (allowed, passages) =>
      [
        allowed === 1
          ? 'O único código que os filtros permitem não corresponde'
          : `Nenhum código entre os ${format(allowed)} que os filtros permitem`,
        ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
      ].join('; ') + '.',
    filters: {
      product: { label: 'Produto', all: 'Todos os produtos' },
      family: { label: 'Família', all: 'Todas as famílias' },
      retry: {
        label: 'Tentar de novo?',
        all: 'Qualquer recomendação',
        marks: {
          yes: 'Pode tentar de novo',
          after: 'Só depois de uma mudança',
          no: 'Não adianta tentar de novo',
          unknown: 'Não se sabe',
        },
      },
      clear: 'Limpar filtros',
    },
    recent: 'Buscas recentes',
    recentBelow: 'As buscas recentes estão abaixo; ficam somente nesta aba.',
    clearRecent: 'Limpar buscas recentes',
    enterOpens: (name) => `Enter abre ${name}.`,
    enterRepeats: (query) => `Enter busca ${query} de novo.`,
    nothing: 'Nada encontrado. Tente menos palavras, ou parte de uma.',
    namedInText: (codes) => `No texto: ${codes.join(', ')}.`,
    reasons: {
      exact: 'o próprio código',
      letters: 'as mesmas letras',
      alias: 'outra grafia dele',
      prefix: 'começa assim',
      tail: 'a parte depois do ponto',
      words: 'palavras do código',
      near: 'quase as mesmas letras',
    },
    onlyProduct: (id) => `somente em ${id}`,
    reach: (versions) =>
      `listado por ${count(versions, 'versão de produto', 'versões de produtos')}`,
    kinds: { guide: 'guia', product: 'produto', recent: 'recente' },
    resolver: {
      title: 'Qual código?',
      unknown: (text) => `Nenhum código se escreve “${text}”. Parecidos:`,
      nothing: (text) =>
        `Nenhum código se escreve “${text}”, e nenhum se parece com ele. Busque por uma parte.`,
      unchecked: 'Não foi possível carregar a lista de códigos. A página do código estaria aqui:',
    },
  },
  controls: {
    copied: 'Copiado',
    linkCopied: 'Link copiado',
    linkTo: (heading) => `Copiar link para “${heading}”`,
    copyFailed: 'O navegador não permitiu copiar. Selecione o texto.',
    missing:
      'Não foi possível carregar uma parte desta página. Verifique a conexão e recarregue a página.',
    reload: 'Recarregar',
    theme: { dark: 'Escuro', light: 'Claro', title: 'Mudar o tema' },
  },
  language: { label: 'Idioma' },
  decoder: {
    label: 'Cole uma resposta, uma exceção ou um log',
    reading: 'É lido nesta página enquanto você digita. Nada sai do seu navegador.',
    chooseFile: 'Escolher um arquivo',
    orDrop: 'ou solte um aqui.',
    dropHere: 'Solte: é lido nesta página.',
    examples: {
      lead: 'Experimente:',
      names: { response: 'Uma resposta', log: 'Um log', sms: 'SMS, enviado em parte' },
    },
    region: 'Decodificado',
    oneError: 'Decodificado: um erro',
    errorsOfOneKind: (n) => `Decodificado: ${format(n)} erros de um tipo`,
    errorsOfKinds: (n, kinds) => `Decodificado: ${format(n)} erros de ${format(kinds)} tipos`,
    errorWithoutCode: 'Decodificado: um erro, mas sem código',
    success: 'Decodificado: sucesso',
    legacy: 'Decodificado: API 2.0',
    otherService: 'Decodificado: outro serviço',
    noCode: 'Decodificado: nenhum código',
    labels: {
      retry: 'Tentar de novo?',
      who: 'Quem pode resolver?',
      basis: 'Com base em',
      inferred: 'Inferido de',
      message: 'Message',
      requestId: 'RequestId',
      requestIds: 'RequestIds',
      call: 'Chamada',
      printedBy: 'Impresso por',
      family: 'Sua família',
      near: 'De nome parecido',
      why: 'Por que pode ser',
      more: 'Cole mais',
      byMessage: 'Ou pela mensagem',
      code: 'Code',
      instead: 'O que fazer',
      mayBe: 'Pode ser',
      times: 'Vezes',
      time: 'Quando',
      lines: 'Linhas',
    },
    range: (first, last) => `${first} a ${last}`,
    lines: (first, last) => (first === last ? format(first) : `${format(first)} a ${format(last)}`),
    parts: {
      meaning: 'O que significa',
      fix: 'Como resolver',
      steps: 'Depois, nesta ordem:',
      retry: 'Posso tentar de novo?',
    },
    filter: {
      label: 'Filtrar estes códigos',
      hint: 'por parte do código, Action, produto ou RequestId',
      shown: (shown, all) => `${format(shown)} de ${count(all, 'código', 'códigos')}`,
      others: (n) => `${count(n, 'código a mais', 'códigos a mais')}: filtre para ver.`,
    },
    inferred:
      'a mensagem: o texto não traz código, mas sabe-se que a API envia esta mensagem com ele.',
    spelledAs: 'No texto está escrito',
    unknownCode:
      'Tem a forma de um código, mas nenhuma lista que este site conhece o traz. Pode ser mais novo que as listas, ou estar mal escrito.',
    noForm: 'Não é um código que se saiba que a API retorna.',
    noCodeNamed: 'nenhum código informado',
    noPage: {
      lead: 'sem página aqui',
      near: '; um de nome parecido é',
      family: '; a família é',
    },
    unchecked:
      'Não foi possível carregar a lista de códigos; aqui está apenas o que o próprio texto diz. O link leva ao endereço que a página deste código teria.',
    others: (n) => `e ${count(n, 'outro', 'outros')}`,
    of: 'de',
    noRequestId: 'nenhum',
    withoutCode: {
      lead: 'O texto é uma exceção da API, mas o código não foi impresso.',
      node: 'Uma exceção do SDK para Node.js imprime só a mensagem. O código está na propriedade `code`.',
      dotnet:
        'Uma exceção do SDK para .NET imprime só a mensagem. O código está na propriedade `ErrorCode`.',
      java: 'O SDK para Java imprime `null` quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
      php: 'O SDK para PHP imprime um código vazio quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
      ruby: 'O SDK para Ruby imprime um código vazio quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
      other: 'Falta a parte com o código. Cole a exceção inteira, ou a resposta.',
    },
    succeeded: {
      lead: 'A chamada teve sucesso: a resposta não tem `Error`.',
      instead:
        'Se ainda assim algo deu errado, veja os campos do resultado. Guarde o RequestId: é a primeira coisa que o suporte pede.',
    },
    legacyLead:
      'Esta é uma resposta da API 2.0, a interface mais antiga: ela tem `code` e `codeDesc`, e não tem `Response`.',
    legacyCode: ', um código da API 2.0. Este site não tem página para esses códigos.',
    legacyInstead:
      'Procure o código na documentação antiga do produto, ou faça a chamada pela API 3.0: as respostas dela começam com `{"Response":`.',
    otherServices: {
      cos: 'Este é um erro do COS ou do CI, o armazenamento de objetos. Eles têm interface e códigos próprios.',
      aws: 'Parece um erro da AWS. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
      alibaba:
        'Parece um erro da Alibaba Cloud. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
      volcengine:
        'Parece um erro da Volcengine. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
      openai:
        'Este é um erro de uma interface no estilo da OpenAI. Os códigos não são os da API 3.0.',
      'json-rpc': 'Este é um erro de JSON-RPC. Os códigos são números, e não os da API 3.0.',
      grpc: 'Este é um erro de gRPC. Os códigos não são os da API 3.0.',
      unknown: 'Parece um erro da API 3.0, mas vem de outro serviço.',
    },
    otherInstead:
      'Se ele está em um log ao lado de uma chamada da API 3.0, cole as linhas dessa chamada: procure por `TencentCloudSDK` ou `"Response"`.',
    otherCode: ', um código desse serviço.',
    unrecognised: {
      lead: 'Este texto não traz nenhum código de erro da API 3.0.',
      why: 'Os SDKs para Node.js e .NET imprimem só a mensagem. O código está na propriedade `code` da exceção; no .NET, `ErrorCode`.',
      more: 'a exceção inteira, ou a resposta bruta: procure por `Code`, `requestId` ou `"Response"`.',
      hint: 'Se isto veio da Tencent Cloud, é o que a API envia com',
      hintEnd: '. Isso é inferido apenas da mensagem: nada mais no texto diz de onde ele veio.',
      search: 'Buscar códigos e guias',
      searchAfter: 'com algumas palavras dela.',
    },
    begin: {
      mostAndFirst: (times, all) =>
        `: são ${format(times)} dos ${format(all)}, e vem primeiro. Os demais podem ser consequência dele.`,
      with: 'Comece por',
      first: ': vem primeiro no texto. Os demais podem ser consequência dele.',
    },
    copyRequestId: 'Copiar RequestId',
    copyAllRequestIds: 'Copiar todos os RequestIds',
    copy: 'Copiar',
    copyRequestIdsOf: (n, code) =>
      `Copiar ${n === 1 ? 'o RequestId' : `${format(n)} RequestIds`} de ${code}`,
    copyFirstRequestIds: (n) => `Copiar os primeiros ${format(n)} RequestIds`,
    copyForTicket: 'Copiar para um chamado',
    copyAsMarkdown: 'Copiar como Markdown',
    copyLink: 'Copiar link',
    showInText: 'Mostrar no texto',
    showInTextOf: (lines, code) => `Linhas ${lines}: mostrar ${code} no texto`,
    clear: 'Limpar',
    place: {
      at: (name, index, all, line) =>
        `${name}: ${format(index)} de ${format(all)}, linha ${format(line)}`,
      previous: 'Anterior',
      next: 'Próximo',
      back: 'Voltar à resposta',
    },
    status: {
      cleared: 'A caixa está vazia de novo.',
      undo: 'Desfazer',
      reading: 'Lendo',
      readSoFar: (percent) => `${format(percent)} %`,
      cancel: 'Cancelar',
      cancelled: 'A leitura foi cancelada.',
      picture:
        'Isso é uma imagem, e esta caixa lê texto. Copie o texto do erro, ou só o código, como AuthFailure.SignatureFailure.',
      notText:
        'Esse arquivo não é um texto que esta caixa possa ler. Ela aceita logs, JSON, arquivos HAR e qualquer um deles compactado com gzip.',
      severalFiles: 'Só o primeiro desses arquivos foi lido.',
      tooLarge: (megabytes) =>
        `Só ${megabytes === 1 ? 'o primeiro milhão' : `os primeiros ${format(megabytes)} milhões`} de caracteres foram lidos.`,
      notUnpacked: 'Não foi possível descompactar o arquivo: está danificado, ou não é gzip.',
      notRead: 'Não foi possível ler o texto. Tente uma parte dele.',
      nothing: 'Isso não contém texto.',
    },
    large: {
      label: 'O texto, somente para leitura',
      about: (characters, lines) =>
        `${format(characters)} caracteres em ${count(lines, 'linha', 'linhas')}: demais para editar. Uma parte é mostrada.`,
      earlier: 'Linhas anteriores',
      later: 'Linhas seguintes',
      edit: 'Editar esta parte',
    },
    notes: {
      truncated: 'O texto é interrompido no meio: o que vem depois falta aqui.',
      escaped:
        'A resposta estava dentro de um texto entre aspas. Foi lida sem as barras invertidas.',
      html: 'As aspas foram impressas como entidades HTML. Foram lidas como aspas.',
      partial: (n) =>
        `A resposta como um todo é um sucesso, e ${count(n, 'item falhou', 'itens falharam')}.`,
      secrets: (found) => {
        const names = found.map(({ kind, count: n }) => secrets[kind][n === 1 ? 0 : 1]);
        const advice = found.some(({ kind }) => keys.has(kind))
          ? ' Se mais alguém pôde ver o texto, considere a chave vazada: crie uma nova no console do CAM e depois desative a antiga.'
          : '';
        return `O texto parece conter ${both.format(names)}. Isso não sai desta página e é mascarado no que você copia daqui; retire-o antes de enviar o texto a alguém.${advice}`;
      },
    },
    origins: {
      response: 'a própria API, como resposta',
      go: 'o SDK para Go',
      python: 'o SDK para Python',
      java: 'o SDK para Java',
      node: 'o SDK para Node.js',
      php: 'o SDK para PHP',
      dotnet: 'o SDK para .NET',
      cpp: 'o SDK para C++',
      ruby: 'o SDK para Ruby',
      cli: 'tccli, sobre o SDK para Python',
      terraform: 'o provedor do Terraform, sobre o SDK para Go',
      'other-service': 'outro serviço',
    },
  },
  dialog: { close: 'Fechar' },
  reading: {
    title: 'Leitura e atalhos',
    theme: { legend: 'Tema', usual: 'Como no sistema', light: 'Claro', dark: 'Escuro' },
    size: { legend: 'Tamanho do texto', small: 'Pequeno', usual: 'Médio', large: 'Grande' },
    focus: {
      label: 'Modo foco',
      note: 'Só o texto, sem o que fica em volta. Vale apenas para esta aba.',
      leave: 'Sair do modo foco',
    },
    keys: {
      label: 'Atalhos ativados',
      note: 'Desative-os se o seu software digita letras por você. Ctrl+K, ou ⌘K, abre a busca mesmo assim.',
      caption: 'Atalhos, sempre que você não estiver digitando',
      key: 'Tecla',
      deed: 'O que faz',
      then: 'e depois',
    },
    remembered: 'Fica salvo neste navegador e não é enviado a lugar algum.',
  },
  deeds: {
    search: 'Buscar',
    map: 'Abrir o mapa do site',
    decode: 'Ir para a caixa que decodifica',
    focus: 'Ativar ou desativar o modo foco',
    home: 'Ir para o início',
    errors: 'Ir para as famílias',
    products: 'Ir para os produtos',
    responses: 'Ir para o formato da resposta',
    guides: 'Ir para os guias',
    reading: 'Mostrar estes atalhos e ajustes',
  },
  map: {
    label: 'Mapa',
    title: 'Mapa do site',
    lead: 'Todos os guias, famílias e produtos. Os códigos estão por família e letra; as Actions, por produto e versão.',
    pages: 'Páginas',
    home: 'Início',
    decode: 'Decodificar um erro',
    search: 'Buscar',
    allFamilies: 'Todas as famílias',
    allProducts: 'Todos os produtos',
    allGuides: 'Todos os guias',
    filter: 'Filtrar o mapa',
    filterHint: 'As Actions também são filtradas, depois de aberto o produto.',
    found: (n) => `${count(n, 'lugar', 'lugares')}.`,
    nothing: 'Nada no mapa tem esse nome. Os códigos se encontram pela busca (Ctrl+K).',
    loading: 'Carregando o mapa …',
    failed: 'Não foi possível carregar o mapa aqui. Ele também é uma página:',
    loadingActions: 'Carregando as Actions …',
    noActions: 'Não foi possível carregar as Actions. Elas estão na página do produto.',
  },
  offline: {
    title: 'Uso offline',
    lead: 'O decodificador, a busca de códigos, os guias e as páginas que você já visitou funcionam sem rede. Se você pediu outra página, ela estará aqui quando a rede voltar.',
    works: 'O que funciona',
    worksList: [
      'O decodificador identifica todos os códigos e diz se vale tentar de novo; a explicação precisa da rede, ou de uma visita anterior.',
      'A busca encontra todos os códigos pelo nome. Os trechos dos guias não são buscados.',
      'Os guias, e as páginas de códigos que você visitou desde a última mudança do site.',
    ],
    kept: 'O que fica salvo',
    keptLead:
      'Depois da primeira visita, o navegador guarda cerca de 300 KB para isso, e até 300 páginas e arquivos que você visitar. O que você cola ou busca não é guardado. Um navegador configurado para economizar dados não guarda nada.',
    isOn: 'Há cópias salvas neste dispositivo.',
    isOff: 'Nada está salvo neste dispositivo, e nada será.',
    turnOff: 'Desativar e remover as cópias',
    turnOn: 'Ativar',
    impossible: 'Com a configuração atual, este navegador não guarda nada para uso offline.',
    failed: 'O navegador não permitiu.',
    asked: 'O código pedido',
    retry: 'Tentar de novo?',
    family: 'Sua família:',
    rest: 'A explicação precisa da rede. Recarregue a página quando a rede voltar.',
    near: (text) => `Nenhum código se escreve “${text}”. Parecidos:`,
  },
};
